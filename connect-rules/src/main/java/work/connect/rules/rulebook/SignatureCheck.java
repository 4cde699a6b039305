package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Whether a book is what somebody signed whose books are taken. What is wrong is told at once. */
final class SignatureCheck {

    private static final String FROM_AUTHOR =
            "Take the book from its author once more; what mends ends of lines on the way must leave it alone.";

    private static final String SIGN = "sign the book with the command sign of the rule desk.";

    private final BookKeys keys;
    private final List<RuleProblem> problems = new ArrayList<>();

    SignatureCheck(BookKeys keys) {
        this.keys = keys;
    }

    /**
     * What was signed, where the files that were found are those that were.
     *
     * @throws RuleFilesException where they are not, or something else is wrong
     */
    BookStatement statementOf(BookFolder found) {
        problems.addAll(found.problems());
        Optional<BookStatement> signed =
                signature(found).filter(this::isGenuine).map(BookSignature::statement);
        signed.ifPresent(statement -> {
            admit(statement.key(), statement.id(), statement.version());
            compare(statement.files(), found.hashes());
        });
        end();
        return signed.orElseThrow();
    }

    private Optional<BookSignature> signature(BookFolder found) {
        if (found.signature().isEmpty()) {
            if (problems.isEmpty()) {
                unsigned();
            }
            return Optional.empty();
        }
        Optional<BookSignature> signature = found.signature().flatMap(BookSignature::parse);
        if (signature.isEmpty()) {
            report(
                    BookSignature.FILE,
                    Code.BAD_SIGNATURE_FILE,
                    "The signature is not written in the one form that it has.",
                    FROM_AUTHOR);
        }
        return signature;
    }

    private boolean isGenuine(BookSignature signature) {
        String id = signature.statement().key();
        Optional<BookKey> key = keys.pinned(id);
        if (key.isEmpty()) {
            unknown(id);
            return false;
        }
        boolean isGenuine = signature.isBy(key.get().key());
        if (!isGenuine) {
            report(
                    BookSignature.FILE,
                    Code.WRONG_SIGNATURE,
                    "The signature is not of the key (" + id + "), or not of this statement.",
                    "Take the book from its author once more, and do not use this one.");
        }
        return isGenuine;
    }

    /** Each file that was signed is there as it was, and no other. */
    private void compare(Map<String, String> signed, Map<String, String> found) {
        found.forEach((file, hash) -> {
            if (!signed.containsKey(file)) {
                report(file, Code.FILE_NOT_SIGNED, "This file was not signed with the book.", "Remove it, or " + SIGN);
            } else if (!hash.equals(signed.get(file))) {
                report(file, Code.SIGNED_FILE_CHANGED, "This file is not as it was signed.", FROM_AUTHOR);
            }
        });
        signed.keySet().stream()
                .filter(file -> !found.containsKey(file))
                .forEach(file -> report(
                        BookSignature.FILE,
                        Code.SIGNED_FILE_MISSING,
                        "The file (" + file + ") was signed with the book and is not there.",
                        FROM_AUTHOR));
    }

    /**
     * Checks that what was signed tells of the book what the book tells of itself.
     *
     * @throws RuleFilesException when it does not
     */
    void compare(BookStatement signed, RuleBook book) {
        String manifest = book.texts().getOrDefault(Manifest.FILE, "");
        boolean isSame = signed.id().equals(book.id())
                && signed.version().equals(book.version())
                && signed.engine().equals(Manifest.engineOf(manifest));
        if (!isSame) {
            report(
                    Manifest.FILE,
                    Code.SIGNED_OTHERWISE,
                    "What was signed tells the id, the version or the engine otherwise than the book does.",
                    "Its author should sign it with the command sign of the rule desk.");
        }
        end();
    }

    /**
     * Checks whether a book that was read is still taken.
     *
     * @throws RuleFilesException when it is not
     */
    void admit(RuleBook book) {
        if (book.signer().isEmpty()) {
            unsigned();
        } else {
            admit(book.signer(), book.id(), book.version());
        }
        end();
    }

    private void admit(String signer, String book, String version) {
        Optional<BookKey> pinned = keys.pinned(signer);
        if (pinned.isEmpty()) {
            unknown(signer);
            return;
        }
        BookKey key = pinned.get();
        if (!key.books().isEmpty() && !key.books().contains(book)) {
            report(
                    BookSignature.FILE,
                    Code.FOREIGN_SIGNER,
                    "The key (" + signer + ") is not pinned for a book called (" + book + ").",
                    "If its owner may sign this book, pin the key for it.");
        }
        if (key.lastDay() != null && keys.today().isAfter(key.lastDay())) {
            report(
                    BookSignature.FILE,
                    Code.EXPIRED_KEY,
                    "The last day of the key (" + signer + ") was " + key.lastDay() + ".",
                    "Ask the author for a book signed with a newer key, and pin that.");
        }
        if (keys.revokes(book, BookVersion.of(version))) {
            report(
                    Manifest.FILE,
                    Code.REVOKED_VERSION,
                    "Version " + version + " of (" + book + ") is revoked here.",
                    "Ask the author for a newer one.");
        }
    }

    private void unsigned() {
        report(BookSignature.FILE, Code.NOT_SIGNED, "The book is not signed.", "Ask its author to " + SIGN);
    }

    private void unknown(String signer) {
        report(
                BookSignature.FILE,
                Code.UNKNOWN_SIGNER,
                "The book is signed with a key (" + signer + ") that is not pinned here.",
                "If you trust its owner, get the public key from them on another way than the book, and pin it.");
    }

    private void report(String file, Code code, String message, String hint) {
        problems.add(new RuleProblem(new Position(file, 1, 1), "", code, message, hint));
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }
}

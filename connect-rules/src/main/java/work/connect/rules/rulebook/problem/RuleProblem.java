package work.connect.rules.rulebook.problem;

import java.util.Objects;

/**
 * One thing that is wrong with a rule file. Neither message nor hint holds text that stands between quotation marks in
 * the file, for it could be anything; but for the names in braces and the keys that are not known, of 40 characters at most.
 *
 * @param at where
 * @param rule in which rule; empty outside of any
 * @param code what kind of mistake, for programs
 * @param message what is wrong, and what was expected
 * @param hint what to do about it; empty when the message says it all
 */
public record RuleProblem(Position at, String rule, Code code, String message, String hint) {

    /** The kinds of mistakes. The names are stable: later versions add some, and change none. */
    public enum Code {
        /** The file or folder cannot be read, or is not there. */
        UNREADABLE,
        /** A folder of rules holds no rule file, or is a folder in a book. */
        NO_FILE,
        /** Two files would have the same name in the book. */
        FILE_TWICE,
        /** The file is in a folder whose step takes no rules from outside. */
        CLOSED_STEP,
        /** A book has no place for such a file. */
        UNKNOWN_FILE,
        /** A symbolic link leads out of the folder of the book, or to no file. */
        LINK,
        /** The book has no signature, where one is asked for. */
        NOT_SIGNED,
        /** The file with the signature is not written as such files are. */
        BAD_SIGNATURE_FILE,
        /** The book is signed with a key that is not pinned here. */
        UNKNOWN_SIGNER,
        /** The book is signed with a key that is pinned for other books. */
        FOREIGN_SIGNER,
        /** The signature is not of this key, or of another statement. */
        WRONG_SIGNATURE,
        /** The last day of the key has passed. */
        EXPIRED_KEY,
        /** What was signed tells the book's id, version or engine otherwise than the book does. */
        SIGNED_OTHERWISE,
        /** A file of the book was not signed. */
        FILE_NOT_SIGNED,
        /** A file that was signed is not there. */
        SIGNED_FILE_MISSING,
        /** A file is no longer what was signed. */
        SIGNED_FILE_CHANGED,
        /** This version of the book is revoked. */
        REVOKED_VERSION,
        /** A newer version of the book has been active. */
        OLDER_VERSION,
        /** Another book with the same id and version has been active. */
        VERSION_REUSED,
        /** The file holds no such key. */
        BAD_KEY,
        /** A line of a file of the book is not written as a key, an equals sign and a value. */
        BAD_LINE,
        /** A key stands in two lines of a file of the book. */
        LINE_TWICE,
        /** A key that this file of a book does not have. */
        UNKNOWN_KEY,
        /** A key that this file of a book needs. */
        MISSING_KEY,
        /** A value that is not written as its key needs it. */
        BAD_VALUE,
        /** The book was written for another engine. */
        OTHER_ENGINE,
        /** The book was made with another id or version than its {@code book.properties} says. */
        NAMED_OTHERWISE,
        /** No rule of this name is there to be replaced, moved or switched off. */
        UNKNOWN_RULE,
        /** The book takes away from what a safety rule says. */
        WEAKENS_SAFETY,
        /** Metadata that a book cannot give to its rules. */
        CLOSED_METADATA,
        /** The key of an intervention is one that is there already. */
        INTERVENTION_TAKEN,
        /** An intervention of a book is meant for conduct, or named by a rule about it. */
        LOCAL_FOR_CONDUCT,
        /** An intervention of a book tells those who lead of a conflict between two people. */
        LOCAL_TO_LEADERS,
        /** An intervention of a book brings people together, and has words for others than those who handle cases. */
        JOINT_OUTSIDE_CASES,
        /** An intervention of a book claims to rest on more than practice. */
        EVIDENCE_CLAIMED,
        /** Reports are not in the language after which a file of texts is named. */
        UNKNOWN_LANGUAGE,
        /** No sentence of the book has such a key. */
        UNKNOWN_MESSAGE,
        /** The words for this key are not the book's. */
        MESSAGE_TAKEN,
        /** A translation has other names in braces than its English sentence. */
        PLACEHOLDERS_DIFFER,
        /** The book has translations into a language, and none of this sentence. */
        NOT_TRANSLATED,
        /** The data of a questionnaire cannot be read as such. */
        BAD_INSTRUMENT,
        /** The id of a questionnaire is one that is there already. */
        INSTRUMENT_TAKEN,
        /** A questionnaire of a book asks what conduct is judged by. */
        ASKS_OF_CONDUCT,
        /** A check broke down, so the file is refused. */
        CHECK_FAILED,
        /** The engine refuses what passed our checks. */
        ENGINE_REFUSES,

        /** The file has too many bytes. */
        TOO_LARGE,
        /** The bytes are no text in UTF-8. */
        NOT_UTF8,
        /** A character that neither shows nor breaks the line. */
        CONTROL_CHARACTER,
        /** A character that is invisible or turns the direction of the text. */
        INVISIBLE_CHARACTER,
        /** A letter or sign outside of ASCII, outside of quotation marks. */
        NOT_ASCII,
        /** A backslash. */
        ESCAPE,
        /** A line has too many characters. */
        LINE_TOO_LONG,
        /** The file has too many rules. */
        TOO_MANY_RULES,
        /** The file has too many imports. */
        TOO_MANY_IMPORTS,
        /** A rule has too many conditions, or a condition asks too much. */
        TOO_MANY_CONDITIONS,
        /** A piece of metadata, or a text of a book, has too many characters. */
        METADATA_TOO_LONG,

        /** The grammar expects something else here. */
        SYNTAX,
        /** A text has no closing quotation mark on its line. */
        OPEN_TEXT,
        /** A text between single quotation marks, or those of a word processor. */
        SINGLE_QUOTES,
        /** A comment. */
        COMMENT,
        /** A number with a point in it. */
        DECIMAL,
        /** A number with too many digits, a zero in front or a letter behind. */
        BAD_NUMBER,
        /** A comparison with null. */
        NULL,
        /** Alternatives inside of a rule. */
        OR,
        /** Conditions joined by an and instead of a comma. */
        AND,
        /** Conditions in parentheses of their own. */
        GROUP,
        /** A call of a method. */
        CALL,
        /** Arithmetic, or texts put together. */
        ARITHMETIC,
        /** A property of a property, or a property of this. */
        PATH,
        /** An element picked out by brackets. */
        INDEX,
        /** An object made in a rule. */
        NEW,
        /** A pattern for texts, or any other operator rules do not have. */
        OPERATOR,
        /** A type argument. */
        GENERICS,
        /** An attribute of a rule such as salience or no-loop. */
        ATTRIBUTE,
        /** A choice of dialect. */
        DIALECT,
        /** A function. */
        FUNCTION,
        /** A type declared in the file. */
        DECLARE,
        /** A query. */
        QUERY,
        /** A global variable. */
        GLOBAL,
        /** A unit of rules. */
        RULE_UNIT,
        /** A file that needs a translation first. */
        EXPANDER,
        /** A rule that extends another. */
        EXTENDS,
        /** Code as a condition. */
        EVAL,
        /** A condition on something other than facts of the step. */
        FROM,
        /** A sum, count or collection of facts. */
        ACCUMULATE,
        /** A condition on all facts. */
        FORALL,
        /** A window of time or length. */
        WINDOW,
        /** A relation in time. */
        TEMPORAL,
        /** Values without the names of their properties. */
        POSITIONAL,
        /** A branch with a consequence of its own. */
        BRANCH,
        /** Something besides the one verb after then. */
        CODE,

        /** A table is not written as CSV. */
        BAD_CSV,
        /** Nothing on the class path reads CSV. */
        NO_CSV_READER,
        /** A table has no such column. */
        UNKNOWN_COLUMN,
        /** A column that a table needs. */
        MISSING_COLUMN,
        /** A column stands in a table twice. */
        COLUMN_TWICE,
        /** A cell of a table that is under no column. */
        BAD_ROW,
        /** A cell of a table that must not be empty. */
        EMPTY_CELL,
        /** A cell of a table with a line break in it. */
        LINE_BREAK,
        /** A cell that a spreadsheet takes for a formula. */
        FORMULA,
        /** A text in a table with a quotation mark in it. */
        QUOTATION_MARK,
        /** A cell that is not one word, where one belongs. */
        NO_WORD,
        /** A name with a dollar sign in a table. */
        VARIABLE,
        /** A number with a comma in it. */
        DECIMAL_COMMA,
        /** A number that is read as a thousand in one country and as a decimal in another. */
        EITHER_NUMBER,

        /** The name of the package is none, or not one that is used here. */
        BAD_PACKAGE,
        /** The package belongs to somebody else. */
        TAKEN_PACKAGE,
        /** An import that this step does not know. */
        UNKNOWN_IMPORT,
        /** An import of everything in a package. */
        WILDCARD_IMPORT,
        /** The same import again. */
        IMPORT_TWICE,
        /** The file does not import a type it uses. */
        NOT_IMPORTED,
        /** The file does not import the verb of its step. */
        NO_VERB,
        /** A rule uses another verb than the one of its step. */
        WRONG_VERB,
        /** The file has no rules. */
        NO_RULE,

        /** The name of a rule is not lower-case words joined by hyphens. */
        BAD_NAME,
        /** Another rule has the same name. */
        DUPLICATE_NAME,
        /** An id is not words and numbers joined by hyphens. */
        BAD_ID,
        /** Another book has the same id. */
        DUPLICATE_ID,
        /** Two names or ids can hardly be told apart. */
        LOOK_ALIKE,
        /** Rules of one id disagree about what they are. */
        VARIANTS_DIFFER,
        /** Another rule of the same id has the same conditions. */
        SAME_CONDITIONS,
        /** Another rule is heard instead of this one, always: one of the same id, or a graver one beneath the book. */
        RULE_SHADOWED,

        /** Metadata this step does not know. */
        UNKNOWN_METADATA,
        /** Metadata this step needs. */
        MISSING_METADATA,
        /** The same metadata again. */
        METADATA_TWICE,
        /** Metadata with or without quotation marks, where it is the other way round. */
        METADATA_VALUE,
        /** Metadata that says nothing. */
        EMPTY_METADATA,
        /** Neither a ladder nor a severity, or both. */
        LADDER_OR_SEVERITY,
        /** No such hazard. */
        UNKNOWN_HAZARD,
        /** No such unit. */
        UNKNOWN_UNIT,
        /** No such severity. */
        UNKNOWN_SEVERITY,
        /** No such grade of evidence. */
        UNKNOWN_GRADE,
        /** No such effect. */
        UNKNOWN_EFFECT,
        /** No such intervention, or none that is there to be switched off. */
        UNKNOWN_INTERVENTION,
        /** An intervention is named twice. */
        INTERVENTION_TWICE,
        /** The title of a hazard of one's own is none, or is taken for that of another. */
        BAD_TITLE,
        /** A ladder or a fixed condition is not written as one. */
        BAD_LADDER,
        /** Trusted code does not compile. */
        NOT_COMPILED,
        /** Trusted code asks for an indicator that it does not say it reads. */
        NOT_DECLARED,
        /** A ladder has too many rungs. */
        TOO_MANY_RUNGS,
        /** Rungs do not go from the mildest to the most severe. */
        RUNGS_OUT_OF_ORDER,
        /** A rung can never add anything to another one. */
        RUNG_SHADOWED,
        /** A key of a ladder or a fixed condition is declared twice. */
        KEY_TWICE,
        /** The sentence names in braces what the rule does not bind. */
        UNBOUND_PLACEHOLDER,
        /** The sentence has a brace without its other half, or one with no name in it. */
        BAD_PLACEHOLDER,

        /** A rule asks for nothing. */
        NO_CONDITION,
        /** No such kind of fact. */
        UNKNOWN_FACT,
        /** The kind of fact has no such property. */
        UNKNOWN_PROPERTY,
        /** No such constant. */
        UNKNOWN_CONSTANT,
        /** A property is compared with something of another type. */
        TYPES_DIFFER,
        /** Something without an order is compared by one. */
        NO_ORDER,
        /** A property that is no yes or no stands alone. */
        NOT_YES_OR_NO,
        /** A name is used before anything is bound to it. */
        NOT_BOUND,
        /** A name is bound twice. */
        BOUND_TWICE,
        /** A name is bound and never used. */
        NOT_USED,
        /** A condition with not or exists binds a name. */
        BINDS_NOTHING,
        /** A condition is not tied to the ones before it. */
        NOT_JOINED,
        /** More than one condition of a rule matches many facts. */
        TOO_MANY_FOR_ONE_RULE,
        /** The rule is about one unit and a condition about another. */
        UNITS_DIFFER,
        /** Of several kinds of a measure none is named. */
        NOT_NAMED,
        /** The same is asked twice. */
        ASKED_TWICE,
        /** No fact can meet the conditions. */
        NEVER_TRUE,
        /** A limit lies outside of the scale of what it is compared with. */
        OFF_SCALE,
        /** A limit belongs to another rule. */
        FOREIGN_LIMIT,
        /** A limit that the rule does not declare. */
        UNKNOWN_LIMIT,
        /** A limit is read twice, or by a condition with not or exists. */
        LIMIT_READ_TWICE,
        /** A limit is compared, where it is to be read as it is. */
        LIMIT_COMPARED,
        /** A declared limit is never read. */
        LIMIT_NOT_READ,
        /** The sentence tells a limit with which no condition compares anything. */
        LIMIT_NOT_COMPARED,
        /** Limits of one ladder are not climbed together. */
        STEPS_DIFFER,
        /** The rule speaks about something no condition has the name of. */
        NO_SUBJECT,
        /** The rule speaks about a limit, or about what is not there. */
        BAD_SUBJECT,
        /** Only a rule about it may ask for this kind of fact. */
        PROTECTED_FACT
    }

    public RuleProblem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** That a file could not be checked to its end, and so is refused. */
    public static RuleProblem brokeDown(String file, Throwable why) {
        return new RuleProblem(
                new Position(file, 1, 1),
                "",
                Code.CHECK_FAILED,
                "The file could not be checked to its end (" + why.getClass().getSimpleName() + "), so it is refused.",
                "That is our mistake; please report it with the file.");
    }

    @Override
    public String toString() {
        return at + (rule.isEmpty() ? "" : " rule \"" + rule + "\"") + ": " + message
                + (hint.isEmpty() ? "" : "\n    " + hint);
    }
}

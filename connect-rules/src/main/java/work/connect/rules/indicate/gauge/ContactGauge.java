package work.connect.rules.indicate.gauge;

/** A gauge that reads the interactions. */
public interface ContactGauge extends Gauge, ContactReader {}

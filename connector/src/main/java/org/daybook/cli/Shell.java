package org.daybook.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;

/** What every command works with; it is also how commands come to be, so that none needs a static anything. */
record Shell(House house, Terminal terminal, Surroundings around) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Shell.class) {
                return type.cast(made(constructor));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private Object made(Constructor<?> constructor) throws ReflectiveOperationException {
        try {
            return constructor.newInstance(this);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be made", e.getCause());
        }
    }
}

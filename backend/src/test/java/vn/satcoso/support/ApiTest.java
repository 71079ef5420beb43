package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the running service over HTTP, on a real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(SigningKey.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(VirusScannerDaemon.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface ApiTest {}

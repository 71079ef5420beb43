#!/bin/sh
# Runs once, when PostgreSQL makes its data folder: roles and databases with as few rights as will do.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner_password="$SATCOSO_DB_OWNER_PASSWORD" \
    -v app_password="$SATCOSO_DB_PASSWORD" \
    -v keycloak_password="$SATCOSO_KC_DB_PASSWORD" <<'SQL'
CREATE ROLE satcoso_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE satcoso_app LOGIN PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE satcoso OWNER satcoso_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE satcoso FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE satcoso TO satcoso_app;
SQL

package org.pra.offenders.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

class ViewWithSql {
    JdbcClient jdbc;
}

package org.pra.offenders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "open-door", registerAtStartup = false)
class RouteWithoutRoles extends Div {}

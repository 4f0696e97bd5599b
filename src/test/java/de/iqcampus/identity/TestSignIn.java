package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody signed in, for tests that change who it is. */
public final class TestSignIn {

    private TestSignIn() { }

    public static SecurityContext context(String account, Role... roles) {
        var person = new SignedInAccount(new AccountId(UUID.fromString(account)), "test", "", true, false,
                List.of(roles));
        var authorities = new ArrayList<GrantedAuthority>(person.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return new SecurityContextImpl(new TestingAuthenticationToken(person, "", authorities));
    }
}

## Sign-in
sign-in = Sign in
sign-in-lead = Sign in with your work account to go on.
sign-out = Sign out
signed-in-as = Signed in: { $name }

## Who may do what, and from where
error-not-allowed =
    { $right ->
        [ask] Your role does not let you ask questions.
        [practise] Your role does not let you practise.
        [read] Your role does not let you read the library.
        [curate] Your role does not let you change the library.
        [board] Your role does not let you work with unanswered questions.
        [team] Your role does not let you see the team.
        [workshop] Your role does not let you lead workshops.
       *[administer] Only administrators may do this.
    } An administrator can give you another role.
error-not-signed-in = You are not signed in. Reload the page and sign in.
error-claims = The sign-in did not say who you are. Tell an administrator.
error-domain = Your account may not use this assistant. Sign in with your work account, or ask an administrator.
error-not-this-machine = Sign-in is not set up, so the assistant can only be used on the computer that it runs on. An administrator finds in docs/sign-in.md how to set it up.
error-open-without-sign-in = The assistant may not run this way: others could reach it at the address { $address }, and sign-in is not set up. Set up sign-in as described in docs/sign-in.md, or use the address localhost.
error-sign-in-incomplete = Sign-in is not set up completely. In the section [auth] of secrets.toml this is missing: { $names }. See docs/sign-in.md.
error-sign-in-secret = The cookie_secret in secrets.toml is too short. It needs at least { $least } random characters.
error-secrets = The file { $path } cannot be read. Check that it is valid TOML.

## The command serve
cli-serve = Start the page. It is open to other computers only when sign-in is set up.
cli-address = the address to listen on; localhost unless stated
cli-port = the port to listen on; 8501 unless stated
cli-secrets = the file with the section [auth]; .streamlit/secrets.toml unless stated

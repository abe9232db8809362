# Drives Flickr::API (Debian: libflickr-api-perl); see talk.py.

use strict;
use warnings;

use Flickr::API;
use JSON::PP;

local $| = 1;
my $json = JSON::PP->new->utf8->canonical->allow_nonref;
my ($api, $url);

sub addressed {
    my (%more) = @_;
    return {
        %more,
        rest_uri => "$url/services/rest/",
        auth_uri => "$url/services/oauth/authorize",
    };
}

# Returns what the server answered as nested hashes; dies with [code, message] if it refused.
sub call {
    my ($method, %arguments) = @_;
    my $response = $api->execute_method("flickr.$method", \%arguments);
    return $response->as_hash if $response->success;
    die [$response->error_code + 0, $response->error_message] if $response->error_code;
    die $response->error_message . "\n";
}

sub text {
    my ($element) = @_;
    return ref $element ? $element->{content} : $element;
}

my %does = (
    open => sub {
        my ($task) = @_;
        $url = $task->{url};
        my %signs = (consumer_key => $task->{key}, consumer_secret => $task->{secret});
        if ($task->{token}) {
            my %token = (token => $task->{token}, token_secret => $task->{token_secret});
            $api = Flickr::API->new(addressed(%signs, %token));
        }
        else {
            $api = Flickr::API->new(addressed(api_key => $task->{key}));
        }
        $api->{signs} = \%signs;
        return;
    },
    info => sub {
        my ($task) = @_;
        return text(call('photos.getInfo', photo_id => $task->{photo})->{photo}{title});
    },
    page => sub {
        my ($task) = @_;
        my $found = call(
            'people.getPhotos',
            user_id  => $task->{user},
            extras   => 'license,last_update,tags',
            per_page => $task->{per_page},
            page     => $task->{page},
        );
        my $rows = $found->{photos}{photo} // [];
        $rows = [$rows] if ref $rows eq 'HASH';
        return [map { [$_->{id}, $_->{license} + 0] } @$rows];
    },
    license => sub {
        my ($task) = @_;
        my %wish = (photo_id => $task->{photo}, license_id => $task->{license});
        call('photos.licenses.setLicense', %wish);
        return;
    },
    tags => sub {
        my ($task) = @_;
        call('photos.addTags', photo_id => $task->{photo}, tags => $task->{tags});
        return;
    },
    perms => sub {
        my ($task) = @_;
        my %wish = map { ("is_$_" => $task->{$_}) } qw(public friend family);
        call('photos.setPerms', photo_id => $task->{photo}, %wish);
        return;
    },
    begin => sub {
        my ($task) = @_;
        $api = Flickr::API->new(addressed(%{ $api->{signs} }));
        my %wish = (
            request_token_url => "$url/services/oauth/request_token",
            callback          => 'oob',
        );
        my $ended = $api->oauth_request_token(\%wish);
        die "$ended\n" if $ended ne 'ok';
        return $api->oauth_authorize_uri({ perms => $task->{perms} });
    },
    finish => sub {
        my ($task) = @_;
        my %wish = (
            access_token_url => "$url/services/oauth/access_token",
            token            => $api->{oauth}{request_token}{token},
            verifier         => $task->{verifier},
        );
        my $ended = $api->oauth_access_token(\%wish);
        die "$ended\n" if $ended ne 'ok';
        return $api->{oauth}{token};
    },
);

while (my $line = <STDIN>) {
    my $task = $json->decode($line);
    my $answer = eval { { ok => scalar $does{ $task->{do} }->($task) } };
    if (my $error = $@) {
        die $error unless ref $error;
        $answer = { refused => $error };
    }
    print $json->encode($answer), "\n";
}

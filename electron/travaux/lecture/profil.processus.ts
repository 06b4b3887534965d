import { empreinteDe } from '#electron/database/digest.ts';
import { lireProfil } from '#electron/lecture/profil/lire-profil.ts';
import { accomplir } from './accomplir.ts';
import type { FichierALire, LectureDeProfil } from './lecteurs.ts';

accomplir<FichierALire, LectureDeProfil>(({ octets }) => lireProfil(octets, empreinteDe));

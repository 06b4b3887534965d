import { tirage } from '#tests/support/environnement.ts';
import { GRAINES } from '#tests/support/reprise/graines-de-classeurs.ts';
import { MUTATIONS, type NomDeMutation } from './mutations.ts';

export interface FichierMute {
  readonly nom: string;
  readonly octets: Uint8Array;
  /** « membres.xlsx : dedans, coupe » : d'où il vient et ce qu'il a subi. */
  readonly histoire: string;
}

const NOMS = Object.keys(MUTATIONS) as NomDeMutation[];
const EXTENSIONS = ['csv', 'txt', 'xlsx', 'xls', 'ods', 'vcf', 'xlsb', ''];

const estArchive = (octets: Uint8Array): boolean => octets[0] === 0x50 && octets[1] === 0x4b;

/** Le fichier que donne une graine, toujours le même : une à trois mutations, et parfois une autre extension. */
export function fichierMute(graine: number): FichierMute {
  const hasard = tirage(graine);
  const tirer = <T>(liste: readonly T[]): T => {
    const tire = liste[Math.floor(hasard() * liste.length)];
    if (tire === undefined) throw new Error('Rien à tirer.');
    return tire;
  };
  const [depart, saine] = tirer(GRAINES);
  const faites: NomDeMutation[] = [];
  let octets = saine;
  for (let reste = 1 + Math.floor(hasard() * 3); reste > 0; reste -= 1) {
    // La plupart des mutations d'une archive ne passent pas sa compression : plus d'une sur deux y entre.
    const nom = estArchive(octets) && hasard() < 0.6 ? 'dedans' : tirer(NOMS);
    faites.push(nom);
    octets = MUTATIONS[nom](octets, { hasard, autre: tirer(GRAINES)[1] });
  }
  const nom = hasard() < 0.1 ? `recu.${tirer(EXTENSIONS)}` : depart;
  return { nom, octets, histoire: `${depart}${nom === depart ? '' : `, reçu « ${nom} »`} : ${faites.join(', ')}` };
}

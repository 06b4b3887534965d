import { enTri } from '#shared/text/tri.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import { titulaireLe } from '../instance/mandat.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';

/** Une personne que l'on peut nommer dans une réponse : titulaire ou suppléante d'un siège, ou invitée. */
export interface Nomme {
  readonly personne: Personne;
  readonly siegeId: string | null;
  readonly suppleant: boolean;
}

/** Toutes les personnes d'une réunion, membres puis invités. */
export const nommesDe = ({ sieges, invites, reunion }: Seance): Nomme[] => [
  ...sieges.flatMap(({ id, mandats }) => {
    const titulaire = titulaireLe(mandats, reunion.date)?.personne.id;
    return mandats.map(({ personne }) => ({ personne, siegeId: id, suppleant: personne.id !== titulaire }));
  }),
  ...invites.map(({ personne }) => ({ personne, siegeId: null, suppleant: false })),
];

/** Place du nom dans la ligne ; -1 s'il n'y est pas. Le courriel vaut le nom. */
function place(ligne: string, { nom, courriel }: Personne): number {
  const trouve = ` ${ligne} `.indexOf(
    ` ${enTri(nom)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );
  return trouve >= 0 || courriel === null ? trouve : ligne.indexOf(enTri(courriel).replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/** Les personnes nommées dans la ligne, dans l'ordre où elles le sont ; deux homonymes se départagent par le prénom. */
export function reconnaitre(ligne: string, nommes: readonly Nomme[]): Nomme[] {
  const trouves = nommes
    .map((nomme) => ({ nomme, ou: place(ligne, nomme.personne) }))
    .filter(({ ou }) => ou >= 0)
    .toSorted((a, b) => a.ou - b.ou);
  return trouves
    .filter(({ nomme, ou }) => {
      const homonymes = trouves.filter((autre) => autre.ou === ou && autre.nomme.personne.id !== nomme.personne.id);
      const prenom = enTri(nomme.personne.prenom ?? '');
      return homonymes.length === 0 || (prenom !== '' && ` ${ligne} `.includes(` ${prenom} `));
    })
    .map(({ nomme }) => nomme);
}

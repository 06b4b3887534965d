import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import { rattachementLibelle } from './feuille.labels.ts';
import { type Rattachement, rattachementSchema } from './feuille.schema.ts';

/** Les trois piliers d'avant 2024 et les axes nationaux, tels qu'un tableau les nomme aussi. */
const AUTRES_NOMS: Readonly<Partial<Record<Rattachement, readonly string[]>>> = {
  ville_renouvelee: ['Ville renouvelée'],
  cohesion_sociale: ['Cohésion sociale'],
  cadre_de_vie: ['Cadre de vie', 'Cadre de vie et renouvellement urbain', 'Renouvellement urbain et cadre de vie'],
  developpement_economique: [
    'Développement économique',
    'Développement économique et emploi',
    'Emploi et développement économique',
    'Développement de l’activité économique et de l’emploi',
  ],
};

const NOMS: ReadonlyMap<string, Rattachement> = new Map(
  rattachementSchema.options.flatMap((rattachement) =>
    [rattachementLibelle[rattachement], ...(AUTRES_NOMS[rattachement] ?? [])].map((nom) => [
      cleDeNom(nom),
      rattachement,
    ]),
  ),
);

/**
 * L'axe national que nomme un texte, ou le pilier d'avant 2024 (comité interministériel des villes du 27/10/2023) ;
 * `null` : aucun.
 */
export const lireRattachement = (texte: string | null): Rattachement | null =>
  texte === null ? null : (NOMS.get(cleDeNom(texte)) ?? null);

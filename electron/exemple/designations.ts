import { ajouterJours } from '#shared/dates/date-civile.ts';
import { enTri } from '#shared/text/tri.ts';
import { APPELANT, type Atelier } from './atelier.ts';
import { DESIGNATIONS_EXEMPLE } from './designations.donnees.ts';

const SOURCE = 'tableau régional de janvier 2025, personnes inventées';

/** Un numéro que personne ne porte : l'Arcep le réserve à la fiction. */
const TELEPHONE = '03 53 01 00 12';

const adresse = (texte: string): string =>
  enTri(texte)
    .replace(/[^a-z]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Qui est référente ou référent EQ2030 dans chaque département, et déléguée ou délégué dans les quartiers du Haut-Rhin. */
export function designer({ h, aujourdHui }: Atelier): void {
  const jour = (avant: number | undefined) => (avant === undefined ? null : ajouterJours(aujourdHui, -avant));
  for (const { genre, rang = 'referent', personne, fonction, structure, territoires, ...suite } of DESIGNATIONS_EXEMPLE)
    h['designations.creer'](
      {
        genre,
        rang,
        personneId: null,
        personne:
          personne === null
            ? null
            : {
                civilite: personne[0],
                prenom: personne[1],
                nom: personne[2],
                fonction,
                structure,
                courriel: `${adresse(personne[1])}.${adresse(personne[2])}@exemple.fr`,
                telephone: TELEPHONE,
              },
        territoires: [...territoires],
        debut: jour(suite.depuis),
        fin: jour(suite.jusque),
        source: suite.depuis === undefined ? SOURCE : null,
        verifieLe: null,
        note: suite.note ?? null,
      },
      APPELANT,
    );
}

import { APPELANT, type Atelier } from './atelier.ts';
import { DEPLOIEMENTS_EXEMPLE } from './eq2030.donnees.ts';

const SOURCE = 'ORIV et DREETS Grand Est, 16 janvier 2025';

/** Qui porte l'axe 1 d'Entrepreneuriat Quartiers 2030 dans le Grand Est, et le comité local d'un territoire volontaire. */
export function deployer({ h }: Atelier): void {
  h['structures.creer'](
    {
      nom: 'Collectif des Entrepreneurs Quartiers 2030',
      sigle: null,
      type: 'association',
      courriel: null,
      telephone: null,
      site: null,
      adresse: null,
    },
    APPELANT,
  );
  for (const { operateur, dispositif, ecrit, territoires, aVerifier } of DEPLOIEMENTS_EXEMPLE)
    h['deploiements.creer'](
      {
        structure: operateur,
        dispositif,
        libelle: ecrit,
        axe: 1,
        territoires: [...territoires],
        debut: null,
        fin: null,
        aVerifier: aVerifier ?? null,
        source: SOURCE,
        verifieLe: null,
      },
      APPELANT,
    );
}

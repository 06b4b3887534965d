import type { ChiffreTerritoire, ChiffreTerritoireSaisi } from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import { direChiffre, direMesure } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import { PAYS } from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import { cleDeChiffre, jourDuChiffre, natureDuChiffre } from '#shared/domain/reprise/chiffres/chiffres.cible.ts';
import { ouEcrit, populationEcrite, valeurQueDit } from '#shared/domain/reprise/chiffres/mesures-ecrites.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { citer } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { genreTerritoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { lireTerritoires } from '../territoires/territoires-ecrits.ts';
import type { Ecriture } from './ecriture.types.ts';

type Ou = Pick<ChiffreTerritoire, 'genre' | 'code'>;

const PROPOSES = 6;

const cleDuLieu = ({ genre, code }: Ou): string => `${genre} ${code}`;

/** Le territoire qu'une cellule écrit : son code, son nom, ou le pays ; `null` si aucun, ou plusieurs. */
function createLecteurDeTerritoires(contexte: Contexte) {
  const connus = new Map<string, Ou | null>();
  function chercher(ecrit: string): Ou | null {
    if (['france', 'fr', 'france entiere'].includes(enTri(ecrit))) return PAYS;
    const code = ecrit.replaceAll(' ', '').toUpperCase();
    const parCode = genreTerritoireViseSchema.options
      // Un code de deux chiffres est celui d'un département : la région du même code se nomme.
      .filter((genre) => genre !== 'region')
      .find((genre) => contexte.depots.territoires.nommer({ genre, code }) !== null);
    if (parCode !== undefined) return { genre: parCode, code };
    const [seul, ...autres] = lireTerritoires(contexte, ecrit);
    if (seul === undefined || autres.length > 0 || seul.genre === null) return null;
    return { genre: seul.genre, code: seul.code };
  }
  return (ecrit: string): Ou | null => {
    const connu = connus.get(ecrit);
    if (connu !== undefined) return connu;
    const trouve = chercher(ecrit);
    connus.set(ecrit, trouve);
    return trouve;
  };
}

/** Ce qu'une ligne vérifiée dit d'un chiffre ; `null` s'il y manque ce qui le date, le nomme ou le source. */
function chiffreLu(valeurs: Valeurs): ChiffreTerritoireSaisi | null {
  const { mesure = null, valeur = null, source = null, deQuoi = null, unite = null, periode = null } = valeurs;
  const le = jourDuChiffre(valeurs);
  if (mesure === null || valeur === null || source === null || le === null) return null;
  const nature = natureDuChiffre(valeurs);
  return {
    intitule: mesure,
    nature,
    deQuoi: nature === 'part' ? deQuoi : null,
    unite: unite === '%' ? null : unite,
    population: populationEcrite(valeurs['population'] ?? null) ?? 'ensemble',
    dans: ouEcrit(valeurs['dans'] ?? null) ?? 'ensemble',
    ...valeurQueDit(valeur),
    periode,
    le,
    source,
  };
}

const enValeurs = ({ intitule, nature, deQuoi, population, dans, le, source }: ChiffreTerritoire): Valeurs => ({
  mesure: intitule,
  nature,
  deQuoi,
  population,
  dans: dans === 'hors_qpv' ? 'hors qpv' : dans,
  le,
  source,
});

/** Des chiffres de territoires, une ligne par chiffre ; le même, noté autrement, se corrige. */
export function ecrireChiffres(contexte: Contexte): Ecriture {
  const { depots, nouvelId } = contexte;
  const lieuDe = createLecteurDeTerritoires(contexte);
  const deja = new Map<string, Map<string, ChiffreTerritoire>>();
  /** Les chiffres que ce territoire a déjà, par clé : lus une fois. */
  function chiffresDe(lieu: Ou): Map<string, ChiffreTerritoire> {
    const cle = cleDuLieu(lieu);
    const lus =
      deja.get(cle) ??
      new Map(
        depots.chiffresDeTerritoire.desMailles([lieu]).map((un) => [cleDeChiffre(cle, enValeurs(un)), un] as const),
      );
    deja.set(cle, lus);
    return lus;
  }
  return {
    connaitre: () => (valeurs) => {
      const lieu = lieuDe(valeurs['territoire'] ?? '');
      const connu = lieu === null ? undefined : chiffresDe(lieu).get(cleDeChiffre(cleDuLieu(lieu), valeurs));
      return connu === undefined ? null : { id: connu.id, libelle: `${direMesure(connu)}, ${direChiffre(connu)}` };
    },
    regarder: () => (valeurs) => {
      const { territoire = null } = valeurs;
      const le = jourDuChiffre(valeurs);
      return [
        ...(territoire !== null && lieuDe(territoire) === null
          ? [
              {
                champ: 'territoire',
                gravite: 'refus' as const,
                phrase: `Le référentiel ne connaît pas ${citer(territoire)}, ou en connaît plusieurs : écrivez son code.`,
                propositions: depots.territoires
                  .choisir(territoire, { limite: PROPOSES })
                  .map(({ libelle, precision, code }) => ({
                    libelle: `${libelle}, ${precision} (${code})`,
                    texte: code,
                  })),
              },
            ]
          : []),
        ...(le !== null && le > contexte.aujourdHui()
          ? [{ champ: 'le', gravite: 'refus' as const, phrase: 'Cette date est à venir.' }]
          : []),
      ];
    },
    ecrire: ({ ligne, valeurs, connue }) => {
      const lieu = lieuDe(valeurs['territoire'] ?? '');
      const chiffre = chiffreLu(valeurs);
      if (lieu === null || chiffre === null)
        throw repriseErrors.aChange(
          ligne + 1,
          'il y manque le territoire, la mesure, la valeur, la date ou la source.',
        );
      // Le même territoire s'écrit de deux façons, « 68 » et « Haut-Rhin » : le chiffre n'entre qu'une fois.
      const cle = cleDeChiffre(cleDuLieu(lieu), valeurs);
      const avant = depots.chiffresDeTerritoire.parId(connue?.id ?? chiffresDe(lieu).get(cle)?.id ?? '');
      if (avant === null) {
        const neuf = { ...chiffre, genre: lieu.genre, code: lieu.code, id: nouvelId() };
        depots.chiffresDeTerritoire.ajouter(neuf);
        chiffresDe(lieu).set(cle, neuf);
        return 'creees';
      }
      if (avant.valeur === chiffre.valeur && avant.absence === chiffre.absence) return 'inchangees';
      depots.chiffresDeTerritoire.modifier(avant.id, { valeur: chiffre.valeur, absence: chiffre.absence });
      return 'completees';
    },
  };
}

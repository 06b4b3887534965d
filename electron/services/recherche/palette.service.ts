import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { LIBELLES_OBJET_TERRITOIRE } from '#shared/domain/territoire/territoire.labels.ts';
import { sansLaQuestion } from '#shared/domain/designation/question.rules.ts';
import type { Contexte } from '../contexte.ts';
import { rapportsCherches } from '../conventions/rapport/rapports-cherches.ts';
import { quartiersDe2015 } from '../territoires/quartiers-de-2015.ts';
import { adresseTrouvee } from './adresse-trouvee.ts';
import { designationEnMots } from '../annuaire/designation-en-mots.ts';

type Trouve = Sortie<'recherche.tout'>[number];

const DES_TERRITOIRES = 8;
const SUCCESSION = 'succession_qpv';

const GROUPES: Readonly<Record<string, Trouve['groupe']>> = {
  instance: 'instances',
  personne: 'personnes',
  structure: 'structures',
  designation: 'designations',
  feuille_de_route: 'contrats',
  fiche_action: 'fiches',
  projet: 'projets',
  dispositif: 'dispositifs',
  contrat_ville: 'contrats',
  appel: 'conventions',
  candidature: 'conventions',
  convention: 'conventions',
  piece_jointe: 'reunions',
  reunion: 'reunions',
  point: 'reunions',
  deliberation: 'decisions',
  action: 'decisions',
};

/** « Aller partout » : ce qui est dans le fichier, puis les territoires du référentiel, sans accents ni casse. */
export const createPaletteService = (contexte: Contexte) => {
  const { depots } = contexte;
  return {
    'recherche.tout': ({ texte: tape }) => {
      const texte = sansLaQuestion(tape);
      const trouves = depots.recherche.chercher(texte);
      const anciens = trouves.filter(({ tbl }) => tbl === SUCCESSION).map(({ ligne }) => ligne);
      const duFichier = trouves
        .filter(({ tbl }) => tbl !== SUCCESSION)
        .map(
          (trouve): Trouve => ({
            groupe: GROUPES[trouve.tbl] ?? 'personnes',
            id: `${trouve.tbl}-${trouve.ligne}`,
            titre: trouve.titre,
            precision: trouve.tbl === 'designation' ? designationEnMots(contexte, trouve.ligne) : trouve.precision,
            adresse: adresseTrouvee(trouve),
          }),
        );
      const territoires = depots.territoires.rechercher(texte, { limite: DES_TERRITOIRES }).map(
        (t): Trouve => ({
          groupe: 'territoires',
          id: `${t.objet}-${t.code}`,
          titre: t.libelle,
          precision: [LIBELLES_OBJET_TERRITOIRE[t.objet], t.code, t.precision].filter(Boolean).join(', '),
          adresse: `/territoires?objet=${t.objet}&code=${encodeURIComponent(t.code)}`,
        }),
      );
      return [
        ...duFichier,
        ...rapportsCherches(contexte, texte),
        ...territoires,
        ...quartiersDe2015(contexte, anciens),
      ];
    },
  } satisfies Partial<HandlersFichier>;
};

import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { LIBELLES_OBJET_TERRITOIRE } from '#shared/domain/territoire/territoire.labels.ts';
import { sansLaQuestion } from '#shared/domain/designation/question.rules.ts';
import type { Contexte } from './contexte.ts';
import { rapportsCherches } from './conventions/rapport/rapports-cherches.ts';
import { quartiersDe2015 } from './territoires/quartiers-de-2015.ts';
import { designationEnMots } from './annuaire/designation-en-mots.ts';

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
  point: 'reunions',
  deliberation: 'decisions',
  action: 'decisions',
};

/** « Aller partout » : ce qui est dans le fichier, puis les territoires du référentiel, sans accents ni casse. */
export const createRechercheService = (contexte: Contexte) => {
  const { depots } = contexte;
  return {
    'recherche.tout': ({ texte: tape }) => {
      const texte = sansLaQuestion(tape);
      const trouves = depots.recherche.chercher(texte);
      const anciens = trouves.filter(({ tbl }) => tbl === SUCCESSION).map(({ ligne }) => ligne);
      const duFichier = trouves
        .filter(({ tbl }) => tbl !== SUCCESSION)
        .map(({ tbl, ligne, titre, precision, reunionId, grille }): Trouve => {
          const adresses: Readonly<Record<string, string>> = {
            instance: `/instances/${ligne}`,
            personne: `/annuaire/${ligne}`,
            structure: `/annuaire/structures/${ligne}`,
            designation: `/annuaire/designations/${ligne}`,
            dispositif: `/dispositifs/${ligne}`,
            contrat_ville: `/contrats/${ligne}`,
            appel: `/conventions/appels/${ligne}`,
            candidature: `/conventions/candidatures/${ligne}`,
            convention: `/conventions/${ligne}`,
            feuille_de_route: `/feuilles-de-route/${ligne}`,
            fiche_action: `/fiches-action/${ligne}`,
            projet: `/contrats/${grille}?projet=${ligne}`,
            piece_jointe: `/reunions/${reunionId}`,
            point: `/reunions/${reunionId}`,
            deliberation: `/reunions/${reunionId}/seance`,
            action: `/reunions/${reunionId}/seance`,
          };
          return {
            groupe: GROUPES[tbl] ?? 'personnes',
            id: `${tbl}-${ligne}`,
            titre,
            precision: tbl === 'designation' ? designationEnMots(contexte, ligne) : precision,
            adresse: adresses[tbl] ?? '/',
          };
        });
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

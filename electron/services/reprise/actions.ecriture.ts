import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import {
  etatFicheSchema,
  type Fiche,
  type FichePatch,
  prioriteSchema,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { cleDAction, cleDeLigne, estUneBranche } from '#shared/domain/reprise/actions/actions.cible.ts';
import { suiteLue } from '#shared/domain/reprise/actions/mots-connus.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFeuille } from '../feuilles-de-route/feuille-de-route.service.ts';
import { inscrireEn } from '../feuilles-de-route/inscription-de-fiche.ts';
import { regarderActions } from './actions.regard.ts';
import { createArbreEcrit } from './arbre-ecrit.ts';
import { createConduiteEcrite } from './conduite-ecrite.ts';
import { createContenuEcrit, type LecteursDActions } from './contenu-ecrit.ts';
import type { Ecriture } from './ecriture.types.ts';
import { MOTIF_DU_TABLEAU } from './motif-du-tableau.ts';
import { createLecteurDePilotes } from './pilotes-ecrits.ts';
import { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

const LONG = 300;

/** Sans feuille de route choisie, rien n'est connu et rien ne s'écrit. */
const SANS_FEUILLE: Ecriture = {
  connaitre: () => () => null,
  ecrire: () => {
    throw repriseErrors.sansFeuille();
  },
};

/** Ce que la ligne dit de la fiche elle-même. */
function lireFiche(valeurs: Valeurs): FichePatch {
  const { constat = null, contenu = null, observations = null, debut = null, fin = null } = valeurs;
  const etat = etatFicheSchema.safeParse(valeurs['etat']).data;
  const motif = valeurs['etatMotif']?.slice(0, 500) ?? null;
  const suite =
    observations === null ? contenu : [contenu, `Observations : ${observations}`].filter(Boolean).join('\n');
  return {
    constat,
    contenu: suite,
    debut,
    fin,
    priorite: prioriteSchema.safeParse(valeurs['priorite']).data ?? null,
    prochaineEtape: valeurs['prochaineEtape']?.slice(0, 500) ?? null,
    nonRecours: valeurs['nonRecours'] ?? null,
    evaluationMethode: valeurs['evaluationMethode']?.slice(0, 500) ?? null,
    evaluationLe: valeurs['evaluationLe'] ?? null,
    evaluationConclusion: valeurs['evaluationConclusion'] ?? null,
    evaluationSuite: suiteLue(valeurs['evaluationSuite']),
    ...(etat === undefined ? {} : { etat, etatMotif: motif ?? (demandeUnMotif(etat) ? MOTIF_DU_TABLEAU : null) }),
  };
}

const A_COMPLETER = [
  'constat',
  'contenu',
  'debut',
  'fin',
  'priorite',
  'prochaineEtape',
  'nonRecours',
  'evaluationMethode',
  'evaluationLe',
  'evaluationConclusion',
  'evaluationSuite',
] as const;

/** Ce que la fiche n'a pas et que la ligne dit ; rien n'est remplacé. */
function manquants(fiche: Fiche, lue: FichePatch): FichePatch {
  const patch = Object.fromEntries(
    A_COMPLETER.filter((champ) => fiche[champ] === null && lue[champ] != null).map((champ) => [champ, lue[champ]]),
  ) as FichePatch;
  const [debut, fin] = [patch.debut ?? fiche.debut, patch.fin ?? fiche.fin];
  if (debut === null || fin === null || fin >= debut) return patch;
  const { debut: _, fin: __, ...reste } = patch;
  return reste;
}

/** Des actions dans une feuille de route : une inconnue s'ajoute à son axe, une connue se complète sans rien perdre. */
export function ecrireActions(contexte: Contexte, { vers }: { readonly vers?: string | undefined }): Ecriture {
  if (vers === undefined) return SANS_FEUILLE;
  const { depots, nouvelId } = contexte;
  const feuille = exigerFeuille(contexte, vers);
  const arbre = createArbreEcrit(contexte, feuille.id);
  /** Les fiches déjà là ou venues de ce tableau : une action de trois lignes n'entre qu'une fois. */
  const parCle = Map.groupBy(depots.feuilleTableau.lignes(feuille.id), ({ intitule }) => cleDAction(intitule));
  const venues = new Map<string, string>();
  let lecteurs: LecteursDActions | null = null;
  const lire = () =>
    (lecteurs ??= {
      quartiers: createLecteurDeQuartiers(contexte, feuille),
      pilotes: createLecteurDePilotes(contexte),
    });
  const contenu = createContenuEcrit(contexte, feuille, lire);
  const conduire = createConduiteEcrite(contexte, () => lire().pilotes);
  /** La fiche de cet intitulé : celle de cet axe s'il y en a plusieurs, ou la seule. */
  function connue({ intitule = null, axe = null }: Valeurs) {
    const memes = intitule === null ? [] : (parCle.get(cleDAction(intitule)) ?? []);
    const axeId = memes.length > 1 ? arbre.axeDe(axe)?.id : undefined;
    return memes.find((une) => une.axeId === axeId) ?? memes[0] ?? null;
  }

  /** L'axe ou l'objectif sans action que dit cette ligne, s'ils y sont déjà. */
  function laBranche({ axe = null, objectif = null }: Valeurs) {
    const connu = arbre.axeDe(axe);
    return connu !== null && arbre.connait(axe, objectif) ? { id: connu.id, libelle: connu.intitule } : null;
  }

  function ajouterLaBranche(valeurs: Valeurs): 'branches' | 'inchangees' {
    if (laBranche(valeurs) !== null) return 'inchangees';
    const axeId = arbre.trouverOuCreerAxe(valeurs['axe'] ?? null, valeurs['rattachement'] ?? null);
    arbre.trouverOuCreerObjectif(axeId, valeurs['objectif'] ?? null);
    return 'branches';
  }

  function exigerFiche(id: string, ligne: number): Fiche {
    const fiche = depots.fichesAction.parId(id);
    if (fiche === null) throw repriseErrors.aChange(ligne + 1, 'sa fiche n’existe plus.');
    return fiche;
  }

  function creer(ligne: number, intitule: string, valeurs: Valeurs, source: string): Fiche {
    const id = nouvelId();
    const [premier] = lire().pilotes.lire(valeurs['pilote'] ?? null);
    const pilote =
      premier === undefined ? { piloteId: null, structurePiloteId: null } : lire().pilotes.inscrire(premier, source);
    depots.fichesAction.ajouter({ id, intitule, ...pilote, etatDepuis: contexte.aujourdHui() });
    const { etatDepuis = null } = valeurs;
    depots.fichesAction.modifier(id, { ...lireFiche(valeurs), ...(etatDepuis === null ? {} : { etatDepuis }) });
    const axeId = arbre.trouverOuCreerAxe(valeurs['axe'] ?? null, valeurs['rattachement'] ?? null);
    inscrireEn(contexte, id, { axeId, objectifId: arbre.trouverOuCreerObjectif(axeId, valeurs['objectif'] ?? null) });
    return exigerFiche(id, ligne);
  }

  return {
    connaitre: () => (valeurs) => {
      if (estUneBranche(valeurs)) return laBranche(valeurs);
      const deja = connue(valeurs);
      return deja === null ? null : { id: deja.id, libelle: deja.intitule };
    },
    regarder: () => regarderActions(contexte, feuille, connue),
    ecrire: ({ ligne, valeurs, connue: deja }, source) => {
      if (estUneBranche(valeurs)) return ajouterLaBranche(valeurs);
      const intitule = valeurs['intitule']?.slice(0, LONG) ?? null;
      if (intitule === null) throw repriseErrors.aChange(ligne + 1, 'il y manque l’intitulé de l’action.');
      const cle = cleDeLigne(valeurs);
      const id = venues.get(cle) ?? deja?.id ?? null;
      const fiche = id === null ? creer(ligne, intitule, valeurs, source) : exigerFiche(id, ligne);
      venues.set(cle, fiche.id);
      const autres = lire()
        .pilotes.lire(valeurs['pilote'] ?? null)
        .slice(1);
      // Les sous-actions d'abord : des étapes s'y rangent.
      const conduite = conduire(fiche, valeurs, source);
      const remplie = contenu.remplir(
        fiche,
        valeurs,
        autres.flatMap(({ structure }) => structure ?? []),
      );
      if (id === null) return { objet: fiche.id, fait: 'creees' };
      const patch = manquants(fiche, lireFiche(valeurs));
      const [premier] =
        fiche.piloteId === null && fiche.structurePilote === null ? lire().pilotes.lire(valeurs['pilote'] ?? null) : [];
      const complet = premier === undefined ? patch : { ...patch, ...lire().pilotes.inscrire(premier, source) };
      if (Object.keys(complet).length > 0) depots.fichesAction.modifier(fiche.id, complet);
      const gagne = conduite || remplie || Object.keys(complet).length > 0;
      return { objet: fiche.id, fait: gagne ? 'completees' : 'inchangees' };
    },
  };
}

import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import {
  etatFicheSchema,
  type Fiche,
  type FichePatch,
  prioriteSchema,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { cleDAction } from '#shared/domain/reprise/actions/actions.cible.ts';
import { lireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFeuille } from '../feuille-de-route.service.ts';
import { inscrireEn } from '../inscription-de-fiche.ts';
import { trouverOuCreerStructure } from '../personne-saisie.ts';
import { regarderActions } from './actions.regard.ts';
import { createArbreEcrit } from './arbre-ecrit.ts';
import { cleDeFinancement, financementsDe } from './argent-ecrit.ts';
import type { Ecriture } from './ecriture.types.ts';
import { createLecteurDePilotes, inscrirePilote } from './pilotes-ecrits.ts';
import { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

const LONG = 300;
const MOT_LONG = 100;
const MOTS_MAX = 30;
const MOTIF_DU_TABLEAU = 'Repris d’un tableau, sans motif dit';

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
    ...(etat === undefined ? {} : { etat, etatMotif: motif ?? (demandeUnMotif(etat) ? MOTIF_DU_TABLEAU : null) }),
  };
}

const A_COMPLETER = ['constat', 'contenu', 'debut', 'fin', 'priorite', 'prochaineEtape'] as const;

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
  const contenu = depots.ficheContenu;
  /** Les fiches déjà là ou venues de ce tableau : une action de trois lignes n'entre qu'une fois. */
  const parCle = new Map(
    depots.feuilleTableau
      .lignes(feuille.id)
      .map(({ id, intitule, etat }) => [cleDAction(intitule), { id, intitule, etat: etat as string }]),
  );
  const venues = new Map<string, string>();
  let lecteurs: {
    quartiers: ReturnType<typeof createLecteurDeQuartiers>;
    pilotes: ReturnType<typeof createLecteurDePilotes>;
  } | null = null;
  const lire = () =>
    (lecteurs ??= {
      quartiers: createLecteurDeQuartiers(contexte, feuille),
      pilotes: createLecteurDePilotes(contexte),
    });
  const connue = ({ intitule = null }: Valeurs) =>
    intitule === null ? null : (parCle.get(cleDAction(intitule)) ?? null);

  function associer(ficheId: string, noms: readonly string[], role: 'copilote' | 'partenaire'): boolean {
    const deja = new Set(contenu.partenaires(ficheId).map(({ structureId }) => structureId));
    const neufs = noms.flatMap((nom) => {
      const id = trouverOuCreerStructure(contexte, lire().pilotes.structure(nom.slice(0, LONG)).structure);
      return id === null || deja.has(id) ? [] : [id];
    });
    for (const structureId of new Set(neufs)) contenu.associer({ id: nouvelId(), ficheId, structureId, role });
    return neufs.length > 0;
  }

  function cocher(ficheId: string, genre: 'public' | 'apport', texte: string | null | undefined): boolean {
    const deja = new Set(
      contenu
        .mots(ficheId)
        .filter((un) => un.genre === genre)
        .map(({ mot }) => mot),
    );
    const neufs = lireListe(texte ?? null)
      .map((mot) => mot.slice(0, MOT_LONG))
      .filter((mot) => !deja.has(mot))
      .slice(0, MOTS_MAX - deja.size);
    for (const mot of new Set(neufs)) contenu.ecrireMot(nouvelId(), ficheId, genre, mot);
    return neufs.length > 0;
  }

  function viser(fiche: Fiche, texte: string | null | undefined): boolean {
    const { hors, quartiers } = lire().quartiers.lire(texte ?? null);
    const deja = new Set(contenu.quartiers(fiche.id).map(({ code }) => code));
    if (hors && deja.size === 0 && !fiche.horsQpv) {
      depots.fichesAction.modifier(fiche.id, { horsQpv: true });
      return true;
    }
    const neufs = fiche.horsQpv ? [] : quartiers.filter(({ code }) => !deja.has(code));
    for (const quartier of neufs) contenu.viser(nouvelId(), fiche.id, quartier);
    return neufs.length > 0;
  }

  function financer(ficheId: string, valeurs: Valeurs): boolean {
    const deja = new Set(contenu.financements(ficheId).map(cleDeFinancement));
    const neufs = financementsDe(valeurs, feuille).filter((une) => !deja.has(cleDeFinancement(une)));
    for (const une of neufs) contenu.ajouterFinancement({ ...une, id: nouvelId(), ficheId });
    return neufs.length > 0;
  }

  function jalonnerDe(ficheId: string, texte: string | null | undefined): boolean {
    const deja = new Set(contenu.etapes(ficheId).map(({ intitule }) => cleDAction(intitule)));
    const neuves = lireEtapes(texte ?? null).filter(({ intitule }) => !deja.has(cleDAction(intitule)));
    for (const { faiteLe, ...etape } of neuves) {
      const id = nouvelId();
      contenu.ajouterEtape({ id, ficheId, ...etape });
      if (faiteLe !== null) contenu.modifierEtape(id, { faiteLe });
    }
    return neuves.length > 0;
  }

  function jalonner(ficheId: string, echeance: string | null | undefined): boolean {
    if (echeance == null || contenu.etapes(ficheId).some((etape) => etape.echeance === echeance)) return false;
    contenu.ajouterEtape({ id: nouvelId(), ficheId, intitule: 'Échéance', note: null, echeance });
    return true;
  }

  /** Ce que la fiche porte : tout s'ajoute, rien ne se retire. @returns vrai si elle y a gagné */
  function remplir(fiche: Fiche, valeurs: Valeurs, copilotes: readonly string[]): boolean {
    const { id } = fiche;
    return [
      associer(id, [...copilotes, ...lireListe(valeurs['copilotes'] ?? null)], 'copilote'),
      associer(id, lireListe(valeurs['partenaires'] ?? null), 'partenaire'),
      cocher(id, 'public', valeurs['publics']),
      cocher(id, 'apport', valeurs['apports']),
      viser(fiche, valeurs['quartiers']),
      financer(id, valeurs),
      jalonnerDe(id, valeurs['etapes']),
      jalonner(id, valeurs['echeance']),
    ].some(Boolean);
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
      premier === undefined ? { piloteId: null, structurePiloteId: null } : inscrirePilote(contexte, premier, source);
    depots.fichesAction.ajouter({ id, intitule, ...pilote, etatDepuis: contexte.aujourdHui() });
    const { etatDepuis = null } = valeurs;
    depots.fichesAction.modifier(id, { ...lireFiche(valeurs), ...(etatDepuis === null ? {} : { etatDepuis }) });
    const axeId = arbre.trouverOuCreerAxe(valeurs['axe'] ?? null);
    inscrireEn(contexte, id, { axeId, objectifId: arbre.trouverOuCreerObjectif(axeId, valeurs['objectif'] ?? null) });
    return exigerFiche(id, ligne);
  }

  return {
    connaitre: () => (valeurs) => {
      const deja = connue(valeurs);
      return deja === null ? null : { id: deja.id, libelle: deja.intitule };
    },
    regarder: () => regarderActions(contexte, feuille, connue),
    ecrire: ({ ligne, valeurs, connue: deja }, source) => {
      const intitule = valeurs['intitule']?.slice(0, LONG) ?? null;
      if (intitule === null) throw repriseErrors.aChange(ligne + 1, 'il y manque l’intitulé de l’action.');
      const cle = cleDAction(intitule);
      const id = venues.get(cle) ?? deja?.id ?? null;
      const fiche = id === null ? creer(ligne, intitule, valeurs, source) : exigerFiche(id, ligne);
      venues.set(cle, fiche.id);
      const autres = lire()
        .pilotes.lire(valeurs['pilote'] ?? null)
        .slice(1);
      const remplie = remplir(
        fiche,
        valeurs,
        autres.flatMap(({ structure }) => structure ?? []),
      );
      if (id === null) return 'creees';
      const patch = manquants(fiche, lireFiche(valeurs));
      const [premier] =
        fiche.piloteId === null && fiche.structurePilote === null ? lire().pilotes.lire(valeurs['pilote'] ?? null) : [];
      const complet = premier === undefined ? patch : { ...patch, ...inscrirePilote(contexte, premier, source) };
      if (Object.keys(complet).length > 0) depots.fichesAction.modifier(fiche.id, complet);
      return remplie || Object.keys(complet).length > 0 ? 'completees' : 'inchangees';
    },
  };
}

import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { cleDAction } from '#shared/domain/reprise/actions/actions.cible.ts';
import { niveauLu } from '#shared/domain/reprise/actions/mots-connus.rules.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import { comprendreRisques } from '#shared/domain/reprise/actions/risques.rules.ts';
import { comprendreSousActions } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { MOTIF_DU_TABLEAU } from './motif-du-tableau.ts';
import type { createLecteurDePilotes } from './pilotes-ecrits.ts';

const FREIN_LONG = 100;
const FREINS_MAX = 30;
const SYNTHESE_LONGUE = 2_000;
const SANS_PILOTE = { piloteId: null, structurePiloteId: null };

/** Ce qu'une ligne ajoute à la conduite d'une action : sous-actions, météo, freins, risques. Tout s'ajoute, rien ne se retire. */
export function createConduiteEcrite(contexte: Contexte, pilotes: () => ReturnType<typeof createLecteurDePilotes>) {
  const { depots, nouvelId } = contexte;

  function mener(ficheId: string, texte: string | null | undefined, source: string): boolean {
    const deja = new Set(depots.sousActions.deFiche(ficheId).map(({ intitule }) => cleDAction(intitule)));
    const neuves = comprendreSousActions(texte ?? null).lues.filter(({ intitule }) => !deja.has(cleDAction(intitule)));
    for (const { pilote, debut, etat, etatMotif, etatDepuis, intitule, echeance } of neuves) {
      const [premier] = pilotes().lire(pilote);
      const id = nouvelId();
      depots.sousActions.ajouter({
        id,
        ficheId,
        intitule,
        echeance,
        ...(premier === undefined ? SANS_PILOTE : pilotes().inscrire(premier, source)),
        etatDepuis: etatDepuis ?? contexte.aujourdHui(),
      });
      const motif = etatMotif ?? (demandeUnMotif(etat) ? MOTIF_DU_TABLEAU : null);
      depots.sousActions.modifier(id, { debut, etat, etatMotif: motif });
    }
    return neuves.length > 0;
  }

  function lever(ficheId: string, texte: string | null | undefined): boolean {
    const deja = depots.risques.freinsDeFiche(ficheId);
    const leves = new Set(deja.map(({ id }) => id));
    const voulus = lireListe(texte ?? null)
      .map((nom) => nom.slice(0, FREIN_LONG))
      .slice(0, Math.max(0, FREINS_MAX - deja.length));
    let change = false;
    for (const intitule of voulus) {
      const connu = depots.risques.freins().find((un) => enTri(un.intitule) === enTri(intitule));
      const frein = connu ?? { id: nouvelId(), intitule };
      if (leves.has(frein.id)) continue;
      if (connu === undefined) depots.risques.creerFrein(frein.id, intitule);
      depots.risques.lever(nouvelId(), ficheId, frein);
      leves.add(frein.id);
      change = true;
    }
    return change;
  }

  function menacer(ficheId: string, texte: string | null | undefined): boolean {
    const deja = new Set(depots.risques.risques(ficheId).map(({ intitule }) => cleDAction(intitule)));
    const neufs = comprendreRisques(texte ?? null).lus.filter(({ intitule }) => !deja.has(cleDAction(intitule)));
    for (const risque of neufs) depots.risques.ajouter({ ...risque, id: nouvelId(), ficheId });
    return neufs.length > 0;
  }

  /** Une météo se signe d'une personne, à une date, avec une synthèse : sans l'une des trois, elle n'entre pas. */
  function noter(ficheId: string, valeurs: Valeurs, source: string): boolean {
    const { meteoLe: le = null, meteoPar = null } = valeurs;
    const niveau = niveauLu(valeurs['meteo']);
    const synthese = valeurs['meteoSynthese']?.slice(0, SYNTHESE_LONGUE).trim() ?? null;
    const [premier] = pilotes().lire(meteoPar);
    if (niveau === null || le === null || synthese === null || premier === undefined) return false;
    if (premier.personneId === null && premier.personne === null) return false;
    const deja = depots.meteos.deFiche(ficheId);
    if (deja.some((une) => une.niveau === niveau && une.le === le && une.synthese === synthese)) return false;
    const { piloteId: personneId } = pilotes().inscrire({ ...premier, structure: null }, source);
    if (personneId === null) return false;
    depots.meteos.noter({ id: nouvelId(), ficheId, niveau, le, synthese, personneId });
    return true;
  }

  /** @returns vrai si la fiche y a gagné */
  return (fiche: Pick<Fiche, 'id'>, valeurs: Valeurs, source: string): boolean =>
    [
      mener(fiche.id, valeurs['sousActions'], source),
      lever(fiche.id, valeurs['freins']),
      menacer(fiche.id, valeurs['risques']),
      noter(fiche.id, valeurs, source),
    ].some(Boolean);
}

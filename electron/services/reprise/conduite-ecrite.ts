import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { comprendreIndicateurs } from '#shared/domain/reprise/actions/indicateurs.rules.ts';
import { cleDeMesure } from '#shared/domain/reprise/actions/mesures.rules.ts';
import { niveauLu } from '#shared/domain/reprise/actions/mots-connus.rules.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import { comprendreRisques } from '#shared/domain/reprise/actions/risques.rules.ts';
import { comprendreSousActions, type SousActionEcrite } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { apparier } from './apparier.ts';
import { MOTIF_DU_TABLEAU } from './motif-du-tableau.ts';
import type { createLecteurDePilotes } from './pilotes-ecrits.ts';

const FREIN_LONG = 100;
const FREINS_MAX = 30;
const SYNTHESE_LONGUE = 2_000;
const SANS_PILOTE = { piloteId: null, structurePiloteId: null };

/** Ce qu'une ligne ajoute à la conduite d'une action : sous-actions, météo, freins, risques, indicateurs. Tout s'ajoute, rien ne se retire. */
export function createConduiteEcrite(contexte: Contexte, pilotes: () => ReturnType<typeof createLecteurDePilotes>) {
  const { depots, nouvelId } = contexte;

  const qui = (pilote: string | null, source: string) => {
    const [premier] = pilotes().lire(pilote);
    return premier === undefined ? null : pilotes().inscrire(premier, source);
  };

  function ouvrir(ficheId: string, ecrite: SousActionEcrite, source: string): void {
    const { pilote, debut, etat, etatMotif, etatDepuis, intitule, echeance } = ecrite;
    const id = nouvelId();
    depots.sousActions.ajouter({
      id,
      ficheId,
      intitule,
      echeance,
      ...(qui(pilote, source) ?? SANS_PILOTE),
      etatDepuis: etatDepuis ?? contexte.aujourdHui(),
    });
    const motif = etatMotif ?? (demandeUnMotif(etat) ? MOTIF_DU_TABLEAU : null);
    depots.sousActions.modifier(id, { debut, etat, etatMotif: motif });
  }

  /** Ce que la sous-action n'a pas et que la ligne dit ; son état, s'il est déjà autre, reste le sien. */
  function completer(deja: SousAction, ecrite: SousActionEcrite, source: string): boolean {
    const [debut, echeance] = [deja.debut ?? ecrite.debut, deja.echeance ?? ecrite.echeance];
    const dates = debut !== null && echeance !== null && echeance < debut ? {} : { debut, echeance };
    const sansPilote = deja.pilote === null && deja.structurePilote === null;
    const pilote = sansPilote ? qui(ecrite.pilote, source) : null;
    const gagne = pilote !== null || Object.entries(dates).some(([champ, date]) => deja[champ as 'debut'] !== date);
    if (gagne) depots.sousActions.modifier(deja.id, { ...dates, ...pilote });
    return gagne;
  }

  function mener(ficheId: string, texte: string | null | undefined, source: string): boolean {
    return apparier(comprendreSousActions(texte ?? null).lues, depots.sousActions.deFiche(ficheId))
      .map(({ ecrit, deja }) => {
        if (deja !== null) return completer(deja, ecrit, source);
        ouvrir(ficheId, ecrit, source);
        return true;
      })
      .some(Boolean);
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
    return apparier(comprendreRisques(texte ?? null).lus, depots.risques.risques(ficheId))
      .map(({ ecrit, deja }) => {
        if (deja === null) {
          depots.risques.ajouter({ ...ecrit, id: nouvelId(), ficheId });
          return true;
        }
        const [gravite, parade] = [deja.gravite ?? ecrit.gravite, deja.parade ?? ecrit.parade];
        const gagne = gravite !== deja.gravite || parade !== deja.parade;
        if (gagne) depots.risques.modifier(deja.id, { gravite, parade });
        return gagne;
      })
      .some(Boolean);
  }

  /**
   * Un indicateur de plus, ou les valeurs que le sien n'a pas encore : à la même date, pour les mêmes, la sienne reste.
   * Un taux et un effectif du même nom sont deux indicateurs.
   */
  function compter(ficheId: string, texte: string | null | undefined): boolean {
    return apparier(comprendreIndicateurs(texte ?? null).lus, depots.indicateurs.deFiche(ficheId), [
      (ecrit, sien) => ecrit.nature === sien.nature,
    ])
      .map(({ ecrit: { mesures, ...ecrit }, deja }) => {
        const indicateurId = deja?.id ?? nouvelId();
        if (deja === null) depots.indicateurs.ajouter({ ...ecrit, id: indicateurId, ficheId });
        const connues = new Set(deja?.mesures.map(cleDeMesure));
        const neuves = mesures.filter((mesure) => !connues.has(cleDeMesure(mesure)));
        for (const mesure of neuves) depots.indicateurs.noter({ ...mesure, id: nouvelId(), indicateurId });
        return deja === null || neuves.length > 0;
      })
      .some(Boolean);
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
      compter(fiche.id, valeurs['indicateurs']),
      noter(fiche.id, valeurs, source),
    ].some(Boolean);
}

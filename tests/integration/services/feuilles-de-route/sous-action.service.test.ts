import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

function uneFiche() {
  const feuille = uneFeuille();
  const { appeler } = feuille;
  const ficheId = feuille.ajouterFiche('Permanences');
  const lire = () => appeler('fichesAction.fiche', { id: ficheId });
  const ajouter = (intitule: string, reste: Partial<Entree<'sousActions.ajouter'>> = {}) =>
    appeler('sousActions.ajouter', { ficheId, intitule, pilote: null, echeance: null, ...reste }).id;
  const modifier = (id: string, patch: Entree<'sousActions.modifier'>['patch']) =>
    appeler('sousActions.modifier', { id, vu: VU, patch });
  const ligne = () => feuille.tableau().lignes.find(({ id }) => id === ficheId);
  const intitules = () => lire().sousActions.map(({ intitule }) => intitule);
  return { ...feuille, ficheId, lire, ajouter, modifier, ligne, intitules };
}

describe('les sous-actions d’une fiche', () => {
  it('s’ajoutent, se confient, se rangent et se retirent ; chaque geste s’annule', () => {
    const { appeler, db, ajouter, lire, intitules } = uneFiche();
    const [recruter = '', former = ''] = [ajouter('Recruter'), ajouter('Former', { echeance: '2026-06-30' })];
    const { id: personneId } = appeler('personnes.creer', uneSaisie('Keller'));
    appeler('sousActions.confier', { id: former, pilote: { personneId, structure: 'Mission locale' } });
    expect(lire().sousActions[1]).toMatchObject({
      pilote: expect.stringContaining('Keller'),
      structurePilote: 'Mission locale',
    });
    const avant = empreinteDuContenu(db);
    appeler('sousActions.deplacer', { id: former, rang: 1 });
    expect(intitules()).toEqual(['Former', 'Recruter']);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    appeler('sousActions.confier', { id: former, pilote: null });
    expect(lire().sousActions[1]).toMatchObject({ pilote: null, structurePilote: null });
    appeler('sousActions.retirer', { id: recruter });
    expect(intitules()).toEqual(['Former']);
    expect(refus(() => appeler('sousActions.retirer', { id: recruter })).message).toContain('Cette sous-action');
  });

  it('un état qui arrête demande un motif ; l’échéance ne précède pas le début ; l’état ne date pas de demain', () => {
    const { ajouter, modifier, lire } = uneFiche();
    const id = ajouter('Recruter');
    expect(refus(() => modifier(id, { etat: 'bloquee' })).transmise.champs).toHaveProperty('etatMotif');
    modifier(id, { etat: 'bloquee', etatMotif: 'Poste gelé' });
    expect(lire().sousActions[0]).toMatchObject({ etat: 'bloquee', etatMotif: 'Poste gelé', etatDepuis: '2026-03-12' });
    expect(refus(() => modifier(id, { etatMotif: '' })).transmise.champs).toHaveProperty('etatMotif');
    expect(refus(() => modifier(id, { etatDepuis: '2026-12-01' })).transmise.champs).toHaveProperty('etatDepuis');
    modifier(id, { debut: '2026-04-01' });
    expect(refus(() => modifier(id, { echeance: '2026-03-31' })).transmise.champs).toHaveProperty('echeance');
    modifier(id, { echeance: '2026-05-01' });
    expect(refus(() => modifier(id, { debut: '2026-06-01' })).transmise.champs).toHaveProperty('debut');
    modifier(id, { etat: 'en_cours' });
    expect(lire().sousActions[0]?.etatMotif).toBeNull();
  });

  it('en retard ou bloquée, elle retient sa fiche, partout où l’on en lit l’avancement', () => {
    const { appeler, ajouter, modifier, lire, ligne, feuilleId } = uneFiche();
    const id = ajouter('Recruter', { echeance: '2026-03-02' });
    const attendu = {
      echeance: '2026-03-02',
      retard: 10,
      alertes: [{ intitule: 'Recruter', bloquee: false, retard: 10 }],
    };
    expect(lire().avancement).toMatchObject(attendu);
    expect(ligne()?.avancement).toEqual(lire().avancement);
    const liste = () => appeler('feuillesDeRoute.lister', {}).find((une) => une.id === feuilleId);
    expect(liste()).toMatchObject({ enRetard: 1 });
    modifier(id, { echeance: null, etat: 'bloquee', etatMotif: 'Poste gelé' });
    expect(ligne()?.avancement).toMatchObject({ etat: 'a_venir', retard: 0, alertes: [{ bloquee: true }] });
    expect(liste()).toMatchObject({ enRetard: 0, bloquees: 0 });
  });

  it('se lit au calendrier, et suit l’action que l’on y déplace', () => {
    const { appeler, ficheId, feuilleId, ajouter, modifier, lire } = uneFiche();
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { debut: '2026-03-01', fin: '2026-06-30' } });
    const [id, close] = [
      ajouter('Recruter', { echeance: '2026-04-30' }),
      ajouter('Former', { echeance: '2026-05-31' }),
    ];
    modifier(id, { debut: '2026-04-01' });
    modifier(close, { etat: 'terminee' });
    const dates = () => appeler('feuillesDeRoute.etapes', { id: feuilleId });
    expect(dates()).toMatchObject([
      { intitule: 'Sous-action : Recruter', echeance: '2026-04-30', faiteLe: null },
      { intitule: 'Sous-action : Former', faiteLe: '2026-03-12' },
    ]);
    const patch = { debut: '2026-03-11', fin: '2026-07-10' };
    appeler('fichesAction.replanifier', { id: ficheId, vu: VU, patch, avecEtapes: true });
    expect(lire().sousActions).toMatchObject([
      { debut: '2026-04-11', echeance: '2026-05-10' },
      { echeance: '2026-05-31' },
    ]);
    modifier(close, { etat: 'abandonnee', etatMotif: 'Sans objet' });
    expect(dates()).toHaveLength(1);
  });

  it('une étape se range sous elle, se compte à part, et reste à la fiche si on la retire', () => {
    const { appeler, ficheId, ajouter, modifier, lire, ligne, ajouterFiche } = uneFiche();
    const id = ajouter('Recruter');
    const etape = (intitule: string, sousActionId: string | null, echeance: string | null = null) =>
      appeler('etapes.ajouter', { ficheId, intitule, note: null, echeance, sousActionId }).id;
    const [a, b] = [etape('Publier', id, '2026-03-01'), etape('Bilan', null)];
    const c = etape('Recevoir', id);
    appeler('etapes.deplacer', { id: c, rang: 1 });
    expect(lire().etapes.map((une) => une.id)).toEqual([c, b, a]);
    expect([lire().avancement.retard, ligne()?.avancement.retard]).toEqual([11, 11]);
    modifier(id, { etat: 'abandonnee', etatMotif: 'Sans crédits' });
    expect([lire().avancement.retard, ligne()?.avancement.retard]).toEqual([0, 0]);
    const autre = appeler('sousActions.ajouter', {
      ficheId: ajouterFiche('Forum'),
      intitule: 'Ailleurs',
      pilote: null,
      echeance: null,
    }).id;
    const ranger = () => appeler('etapes.modifier', { id: b, vu: VU, patch: { sousActionId: autre } });
    expect(refus(ranger).transmise.champs).toHaveProperty('sousActionId');
    appeler('sousActions.retirer', { id });
    expect(lire().etapes.map(({ sousActionId }) => sousActionId)).toEqual([null, null, null]);
    appeler('historique.annuler', {});
    expect(lire().etapes.map(({ sousActionId }) => sousActionId)).toEqual([id, null, id]);
  });

  it('l’historique de la fiche la raconte en français, retrait compris', () => {
    const { appeler, ficheId, ajouter, modifier } = uneFiche();
    const id = ajouter('Recruter');
    modifier(id, { etat: 'bloquee', etatMotif: 'Poste gelé' });
    appeler('sousActions.retirer', { id });
    const dits = appeler('historique.objet', { objet: 'fiche_action', id: ficheId }).flatMap((une) => une.changements);
    expect(dits).toContainEqual({ quoi: 'Sous-action, état', avant: 'À venir', apres: 'Bloquée' });
    expect(dits).toContainEqual({ quoi: 'Sous-action', avant: 'Recruter', apres: null });
  });

  it('suit qui la pilote : sa fiche, son dossier, une fusion, un effacement', () => {
    const { appeler, ajouter, lire } = uneFiche();
    const [garder, absorber] = ['Keller', 'Kellerr'].map((nom) => appeler('personnes.creer', uneSaisie(nom)).id) as [
      string,
      string,
    ];
    ajouter('Recruter', { pilote: { personneId: absorber, structure: null }, echeance: '2026-06-30' });
    const fiches = (id: string) => appeler('personnes.fiche', { id }).engagements.fiches;
    expect(fiches(absorber)).toMatchObject([
      { intitule: 'Permanences', role: 'pilote', sousAction: 'Recruter', fin: '2026-06-30', close: false },
    ]);
    appeler('fusions.personnes', { garder, absorber, choix: {} });
    expect(fiches(garder)).toHaveLength(1);
    appeler('donnees.effacer', { id: garder, textes: [] });
    expect(lire().sousActions[0]).toMatchObject({ intitule: 'Recruter', piloteId: null, pilote: null });
  });

  it('fait trouver sa fiche, la complète, et se lit au bilan de l’année où elle se termine', () => {
    const { appeler, ajouter, modifier, lire, ligne, feuilleId } = uneFiche();
    expect([lire().manques, ligne()?.manques].map((manques) => manques?.includes('etapes'))).toEqual([true, true]);
    const id = ajouter('Quérir un véhicule');
    const trouvees = () => appeler('recherche.tout', { texte: 'querir' });
    expect(trouvees()).toHaveLength(1);
    expect([lire().manques, ligne()?.manques].map((manques) => manques?.includes('etapes'))).toEqual([false, false]);
    modifier(id, { etat: 'terminee' });
    expect(ligne()?.manques.includes('etapes')).toBe(false);
    const document = appeler('documentsDeFeuille.apercu', { feuilleId, ficheId: null, bilan: 2026 });
    expect(JSON.stringify(document).replaceAll('\u00A0', ' ')).toContain(
      'sous-action « Quérir un véhicule » terminée le 12 mars 2026',
    );
    appeler('sousActions.retirer', { id });
    expect(trouvees()).toEqual([]);
  });

  it('un report la montre avant le geste, et la recopie si elle n’est pas close', () => {
    const { appeler, ficheId, feuilleId, ajouter, modifier } = uneFiche();
    const [ouverte, close] = [ajouter('Recruter'), ajouter('Former')];
    modifier(close, { etat: 'terminee' });
    for (const sousActionId of [ouverte, close, null])
      appeler('etapes.ajouter', { ficheId, intitule: 'Publier', note: null, echeance: null, sousActionId });
    expect(appeler('reports.preparer', { id: feuilleId }).fiches).toMatchObject([
      { sousActionsAMener: 1, etapesAFaire: [{ intitule: 'Publier' }, { intitule: 'Publier' }] },
    ]);
    const { feuilleId: neuve } = appeler('reports.reporter', {
      id: feuilleId,
      vers: { intitule: 'Feuille de route 2027', debut: 2027, fin: 2027 },
      fiches: [ficheId],
      mois: 12,
      financement: false,
    });
    const [copie] = appeler('feuillesDeRoute.tableau', { id: neuve }).lignes;
    const { sousActions, etapes } = appeler('fichesAction.fiche', { id: copie?.id ?? '' });
    expect(sousActions.map(({ intitule }) => intitule)).toEqual(['Recruter']);
    expect(etapes.map(({ sousActionId }) => sousActionId)).toEqual([sousActions[0]?.id, null]);
  });

  it('suit sa fiche recopiée, avec ses étapes', () => {
    const { appeler, ficheId, axeId, ajouter, modifier } = uneFiche();
    const id = ajouter('Recruter', {
      echeance: '2026-06-30',
      pilote: { personneId: null, structure: 'Mission locale' },
    });
    modifier(id, { etat: 'bloquee', etatMotif: 'Poste gelé' });
    appeler('etapes.ajouter', { ficheId, intitule: 'Publier', note: null, echeance: null, sousActionId: id });
    const copie = appeler('fichesAction.dupliquer', {
      id: ficheId,
      axeId,
      objectifId: null,
      intitule: 'Permanences, suite',
      financement: false,
    });
    const { sousActions, etapes } = appeler('fichesAction.fiche', { id: copie.id });
    expect(sousActions).toMatchObject([{ intitule: 'Recruter', etat: 'a_venir', structurePilote: 'Mission locale' }]);
    expect(etapes[0]?.sousActionId).toBe(sousActions[0]?.id);
  });
});

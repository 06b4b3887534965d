import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe } from '#tests/support/constructeurs/un-fichier.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import type { Entree } from '#shared/contract/contract.ts';

/** Un CDPE dont tous les sièges sont pourvus, un CLPE et le nécessaire pour y demander un audit. */
function unDepartement() {
  const reunion = uneReunion();
  const { appeler, instanceId, contexte } = reunion;
  const clpe = contexte.depots.territoires.clpeDuDepartement('68')[0]?.code ?? '';
  const localId = unClpe(reunion, clpe);
  const siegeDe = (id: string, categorie: string) => {
    const siege = appeler('instances.fiche', { id }).sieges.find((s) => s.categorie === categorie);
    if (siege === undefined) throw new Error(`Aucun siège ${categorie}.`);
    return siege.id;
  };
  appeler('membres.nommer', {
    siegeId: siegeDe(localId, '1'),
    role: 'titulaire',
    debut: '2024-09-15',
    personneId: null,
    personne: uneSaisie('Local'),
  });
  const saisir = (plus: Partial<Entree<'audits.saisir'>> = {}) =>
    appeler('audits.saisir', {
      instanceId,
      siegeId: siegeDe(instanceId, '1'),
      cible: 'mission_locale',
      organisme: 'Mission locale d’essai',
      recuLe: '2026-03-10',
      collectivite: null,
      expose: null,
      ...plus,
    }).id;
  const lire = (id: string, ou = instanceId) => {
    const audit = appeler('audits.deInstance', { instanceId: ou }).audits.find((a) => a.id === id);
    if (audit === undefined) throw new Error('Demande absente de l’onglet.');
    return audit;
  };
  /** Ce que propose l'ordre du jour de la prochaine réunion d'un comité. */
  const aInscrire = (ou: string) => {
    const { id } = appeler('reunions.creer', { instanceId: ou, date: '2027-01-14', heureDebut: '10:00' });
    const { audits } = appeler('points.proposer', { reunionId: id });
    appeler('reunions.supprimer', { id });
    return audits;
  };
  return { ...reunion, localId, siegeDe, saisir, lireAudit: lire, aInscrire };
}

it('R-209 : saisit une demande, refuse un membre sans voix, un organisme hors de cette voie, une date à venir', () => {
  const { saisir, siegeDe, instanceId, localId, lireAudit } = unDepartement();
  const id = saisir();
  expect(lireAudit(id)).toMatchObject({ genre: 'audit', demandeur: expect.stringContaining('Membre'), reunion: null });
  expect(refus(() => saisir({ siegeId: siegeDe(instanceId, '7') })).transmise.champs).toHaveProperty('siegeId');
  expect(refus(() => saisir({ cible: 'autre' })).transmise.champs).toHaveProperty('cible');
  expect(refus(() => saisir({ recuLe: '2026-03-13' })).transmise.champs).toHaveProperty('recuLe');
  expect(refus(() => saisir({ recuLe: '2024-09-14' })).transmise.champs).toHaveProperty('siegeId');
  const local = { instanceId: localId, siegeId: siegeDe(localId, '1') };
  expect(refus(() => saisir(local)).transmise.champs).toHaveProperty('expose');
  expect(lireAudit(saisir({ ...local, expose: 'Six semaines sans rendez-vous.' }), localId).genre).toBe('signalement');
});

it('R-077 : inscrit d’un geste à la prochaine réunion, une seule fois, jamais à celle d’un autre comité', () => {
  const { appeler, saisir, id: reunionId, lire, lireAudit, instanceId, localId, aInscrire } = unDepartement();
  const id = saisir();
  expect(aInscrire(instanceId)).toMatchObject([{ auditId: id, echeance: '2026-09-10' }]);
  const ailleurs = appeler('reunions.creer', { instanceId: localId, date: '2026-05-01', heureDebut: '10:00' }).id;
  expect(refus(() => appeler('audits.inscrire', { id, reunionId: ailleurs })).message).toContain('pas celle');
  appeler('audits.inscrire', { id, reunionId });
  expect(lire().points.at(-1)).toMatchObject({ nature: 'audit', titre: 'Demande d’audit : Mission locale d’essai' });
  expect(lireAudit(id).reunion).toMatchObject({ id: reunionId, date: '2026-04-16' });
  expect(aInscrire(instanceId)).toEqual([]);
  expect(refus(() => appeler('audits.inscrire', { id, reunionId })).message).toContain('déjà à l’ordre du jour');
  // Le point retiré, la demande redevient à inscrire.
  appeler('points.supprimer', { id: lire().points.at(-1)?.id ?? '' });
  expect(aInscrire(instanceId)).toHaveLength(1);
});

it('R-210 : sans l’accord de la collectivité, le vote d’auditer un délégataire est refusé', () => {
  const { appeler, saisir, lireAudit, horloge } = unDepartement();
  const id = saisir({ cible: 'delegataire', collectivite: 'Ville d’essai' });
  horloge.avancer(60 * 86_400_000);
  const vote = {
    id,
    issue: 'adopte',
    le: '2026-04-16',
    objectifs: 'Délais',
    charge: 'DREETS',
    financement: null,
  } as const;
  expect(refus(() => appeler('audits.noterVote', vote)).transmise.champs?.['issue']).toContain('Ville d’essai');
  appeler('audits.modifier', { id, vu: 1e9, patch: { accordLe: '2026-04-10', accordModalites: 'Sur pièces.' } });
  appeler('audits.noterVote', vote);
  expect(lireAudit(id)).toMatchObject({ issue: 'adopte', voteLe: '2026-04-16', objectifs: 'Délais' });
  expect(
    refus(() => appeler('audits.modifier', { id, vu: 1e9, patch: { rapportLe: '2026-04-15' } })).message,
  ).toContain('ne peut pas précéder');
});

it('R-211 : le vote du comité local saisit le départemental, et les conclusions lui reviennent', () => {
  const {
    appeler,
    saisir,
    siegeDe,
    localId,
    instanceId,
    lireAudit,
    horloge,
    id: reunionCdpe,
    aInscrire,
  } = unDepartement();
  const signale = saisir({ instanceId: localId, siegeId: siegeDe(localId, '1'), expose: 'Six semaines d’attente.' });
  horloge.avancer(200 * 86_400_000);
  const { saisine } = appeler('audits.noterVote', { id: signale, issue: 'adopte', le: '2026-04-20' });
  expect(saisine).not.toBeNull();
  const audit = lireAudit(saisine ?? '', instanceId);
  expect(audit).toMatchObject({ genre: 'audit', recuLe: '2026-04-20', issuDeId: signale, saisiPar: { id: localId } });
  expect(audit.demandeur).toContain('(saisine)');
  expect(refus(() => appeler('audits.supprimer', { id: signale })).message).toContain('ouvert au comité départemental');

  appeler('reunions.modifier', { id: reunionCdpe, vu: 1e9, patch: { date: '2026-12-01' } });
  appeler('audits.inscrire', { id: audit.id, reunionId: reunionCdpe });
  appeler('audits.noterVote', { id: audit.id, issue: 'adopte', le: '2026-05-10', objectifs: 'Délais' });
  appeler('audits.cocher', { id: audit.id, liste: 'decision', cle: 'ministre', le: '2026-05-12' });
  expect(lireAudit(audit.id).coches).toEqual([{ liste: 'decision', cle: 'ministre', le: '2026-05-12' }]);
  expect(aInscrire(localId)).toEqual([]);
  appeler('audits.modifier', {
    id: audit.id,
    vu: 1e9,
    patch: { rapportLe: '2026-09-01', planAction: 'Trois agents.' },
  });
  expect(aInscrire(localId)).toMatchObject([{ objet: 'conclusions', auditId: signale }]);
  const prochaine = appeler('reunions.creer', { instanceId: localId, date: '2026-12-10', heureDebut: '10:00' }).id;
  appeler('audits.inscrire', { id: signale, reunionId: prochaine, objet: 'conclusions' });
  expect(lireAudit(signale, localId)).toMatchObject({
    suite: { rapportLe: '2026-09-01', planAction: 'Trois agents.' },
    presentation: { id: prochaine },
  });
  appeler('audits.clore', { id: signale, le: '2026-12-11' });
  expect(lireAudit(signale, localId).closLe).toBe('2026-12-11');
});

it('lit le vote du point tenu, pour le proposer', () => {
  const { appeler, saisir, id: reunionId, lire, constater, lireAudit } = unDepartement();
  const id = saisir();
  const { pointId } = appeler('audits.inscrire', { id, reunionId });
  appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
  for (const { id: siege } of lire().sieges) constater(siege, 'present');
  const d = appeler('deliberations.creer', { pointId, nature: 'decision', texte: 'Le comité décide l’audit.' }).id;
  appeler('deliberations.modifier', { id: d, vu: 1e9, patch: { mode: 'sans_opposition' } });
  expect(lireAudit(id).voteDuPoint).toBeNull();
  appeler('reunions.lever', { id: reunionId, a: '11:00' });
  expect(lireAudit(id).voteDuPoint).toBe('adopte');
});

import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const OUVERTURE = { numero: 'O2R 51-2026-01', debut: '2026-04-01', fin: '2029-03-31', motifDuree: null };

it('O-2, O-12 : la candidature retenue devient une convention sans rien retaper, une seule fois, liée dans les deux sens', () => {
  const { appeler, appelId, db, eligible, lire } = unAppel();
  appeler('appels.modifier', { id: appelId, vu: VU, patch: { minimumAnnuel: 7_000_000 } });
  const id = eligible();
  const ouvrir = (plus: Partial<typeof OUVERTURE> = {}) =>
    appeler('candidatures.ouvrirConvention', { id, ...OUVERTURE, ...plus });
  expect(refus(() => ouvrir()).message).toContain('retenue');
  appeler('candidatures.ajouterMembre', {
    candidatureId: id,
    structure: 'Association partenaire',
    chefDeFile: false,
    role: 'Repérage rural',
    budget: 30_000_000,
    contribution: 20_000_000,
    lettre: true,
    identite: true,
  });
  appeler('candidatures.viser', {
    candidatureId: id,
    zone: { genre: 'mots', libelle: 'Secteurs ruraux', motif: 'éloignés', nonLimitative: true },
  });
  const controles = lire(id).criteres.filter(({ condition }) => condition === 'consortium');
  for (const { id: critereId } of controles)
    appeler('candidatures.controler', {
      candidatureId: id,
      critereId,
      vu: VU,
      patch: { reponse: 'oui', motif: 'vu au dossier' },
    });
  appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
  expect(lire(id).numeroPropose).toMatch(/^O2R 51-\d{4}-01$/u);
  // Trois ans, et des années qui portent un montant : rien ne se perd en route.
  expect(refus(() => ouvrir({ debut: '2027-04-01', fin: '2030-03-31' })).transmise.champs).toHaveProperty('debut');
  expect(refus(() => ouvrir({ fin: '2028-03-31' })).transmise.champs).toHaveProperty('fin');
  const avant = empreinteDuContenu(db);
  const { conventionId } = ouvrir();
  const { convention, membres, zones, annees } = appeler('conventions.fiche', { id: conventionId });
  expect(convention).toMatchObject({
    intitule: 'Un pas dehors',
    porteur: 'Porteur de Un pas dehors',
    autorite: expect.stringContaining('Grand Est'),
    prefetDeRegion: true,
    amiReference: 'AMI O2R Grand Est 2026',
    demandeLe: '2026-02-18',
    voletReperage: true,
    voletRemobilisation: true,
    voletAccompagnement: false,
    voletsExiges: true,
    montant: 75_000_000,
    coutTotal: 90_000_000,
    beneficiaires: 240,
    minimumAnnuel: 7_000_000,
    publics: expect.stringContaining('Jeunes de 16 à 25'),
    note: null,
  });
  expect(membres).toEqual([expect.objectContaining({ nom: 'Association partenaire', contribution: 20_000_000 })]);
  expect(zones.map(({ libelle, nonLimitative }) => [libelle, nonLimitative])).toEqual([
    ['Marne', false],
    ['Secteurs ruraux', true],
  ]);
  expect(annees.map(({ annee, montant, beneficiaires }) => [annee, montant, beneficiaires])).toEqual([
    [2026, 25_000_000, 80],
    [2027, 25_000_000, 80],
    [2028, 25_000_000, 80],
    [2029, null, null],
  ]);
  expect(lire(id).convention).toMatchObject({ id: conventionId, numero: OUVERTURE.numero });
  expect(appeler('candidatures.deLaConvention', { conventionId })).toMatchObject({ id, appelId });
  expect(refus(() => ouvrir({ numero: 'O2R 51-2026-02' })).message).toContain('déjà ouverte');
  expect(refus(() => appeler('candidatures.decider', { id, vu: VU, patch: { decision: null } })).message).toContain(
    OUVERTURE.numero,
  );
  appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
});

it('D. 5316-3 : une année qui n’a que ses bénéficiaires retient l’ouverture ; les publics passent tous, entiers', () => {
  const { appeler, appelId, eligible, lire } = unAppel();
  const id = eligible();
  const libelles = Array.from({ length: 6 }, (_, rang) =>
    `Public ${rang + 1} ${'très éloigné de l’emploi '.repeat(8)}`.trim(),
  );
  for (const libelle of libelles) {
    const { id: publicId } = appeler('appels.ajouterPublic', { appelId, libelle, exclu: false });
    appeler('candidatures.toucher', { candidatureId: id, publicId, coche: true });
  }
  appeler('candidatures.modifier', { id, vu: VU, patch: { numero: '26001' } });
  const chiffrer = (patch: { beneficiaires?: number | null; retenu?: number | null }, annee = 2030) =>
    appeler('candidatures.chiffrer', { candidatureId: id, annee, vu: VU, patch });
  chiffrer({ beneficiaires: 12 });
  appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
  const ouvrir = () => appeler('candidatures.ouvrirConvention', { id, ...OUVERTURE });
  expect(refus(ouvrir).transmise.champs?.['debut']).toContain('2030');
  chiffrer({ beneficiaires: null });
  for (const annee of [2026, 2027]) chiffrer({ retenu: 900_000_000_000 }, annee);
  expect(refus(ouvrir).message).toContain('dix milliards');
  for (const annee of [2026, 2027]) chiffrer({ retenu: 20_000_000 }, annee);
  const { convention } = appeler('conventions.fiche', { id: ouvrir().conventionId });
  expect(convention.publics?.length).toBeLessThanOrEqual(1_000);
  expect(convention.publics).toMatch(/emploi\.$/u);
  expect(convention.note).toMatch(/26001\.\nAutres publics de la candidature/u);
  const dits = `${convention.publics} ${convention.note}`.replaceAll(/\s/gu, ' ');
  for (const libelle of libelles) expect(dits).toContain(libelle);
  expect(lire(id).convention?.numero).toBe(OUVERTURE.numero);
});

it('une convention mise à la corbeille laisse la candidature en ouvrir une autre ; les zones blanches suivent', () => {
  const { appeler, eligible } = unAppel();
  const id = eligible();
  const blanches = () =>
    appeler('appels.zonesBlanches', { region: '44' }).couvertures.map(
      ({ departement, par }) => `${departement} ${par}`,
    );
  expect(blanches()).toEqual([]);
  appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
  expect(blanches()).toEqual(['51 candidature']);
  const { conventionId } = appeler('candidatures.ouvrirConvention', { id, ...OUVERTURE });
  expect(blanches()).toEqual(['51 candidature']);
  appeler('conventions.supprimer', { id: conventionId });
  expect(appeler('candidatures.deLaConvention', { conventionId })).toBeNull();
  const { conventionId: seconde } = appeler('candidatures.ouvrirConvention', { id, ...OUVERTURE });
  appeler('conventions.changerStatut', { id: seconde, vers: 'signee', le: '2026-03-10', motif: null });
  expect(blanches()).toEqual(['51 convention']);
});

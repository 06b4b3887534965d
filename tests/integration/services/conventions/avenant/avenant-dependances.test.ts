import { describe, expect, it } from 'vitest';
import { ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionAvenants, VU } from '#tests/support/constructeurs/une-convention-a-avenants.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

describe('un avenant que l’on viderait', () => {
  const dit = { role: null, budget: null, contribution: null };
  const zone67 = { genre: 'departement', code: '67' } as const;

  it('l’organisme ou la zone qu’il nomme ne se retire pas de la convention : le refus le nomme et dit que faire', () => {
    const { appeler, db, id, preparer, changer, conclure, lire } = uneConventionAvenants();
    const alpha = appeler('conventions.ajouterMembre', {
      ...dit,
      conventionId: id,
      structure: 'Alpha Essai',
      chefDeFile: false,
    }).id;
    const zoneId = appeler('conventions.viser', { conventionId: id, zone: zone67 }).id;
    const avenant = preparer();
    changer(avenant, 'membre.role', { membreId: alpha, texte: 'Repérage' });
    appeler('avenants.nePlusViser', { avenantId: avenant, zoneId });
    const retirer = () => appeler('conventions.retirerMembre', { id: alpha });
    const oter = () => appeler('conventions.nePlusViser', { id: zoneId });
    expect(refus(retirer).message).toMatch(/avenant n° 1, en projet, porte sur « Alpha Essai » : retirez-y/u);
    expect(refus(oter).message).toMatch(/avenant n° 1, en projet, porte sur « Bas-Rhin »/u);
    conclure(avenant);
    const avant = empreinteDuContenu(db);
    expect(refus(retirer).message).toMatch(/n° 1, conclu, porte sur « Alpha Essai » .*préparez un avenant/u);
    expect(refus(oter).message).toMatch(/n° 1, conclu, porte sur « Bas-Rhin »/u);
    expect(empreinteDuContenu(db)).toBe(avant);
    const { initiale, avenants } = lire();
    expect(avenants.flatMap((un) => ecartsDe(initiale, avenants, un)).map(({ quoi }) => quoi)).toEqual([
      'Zone de moins',
      'Rôle, Alpha Essai',
    ]);
  });

  it('celui dont un autre dépend ne se supprime, ne se laisse ni ne se défait : le refus nomme l’autre', () => {
    const { appeler, db, preparer, changer, conclure, lire } = uneConventionAvenants();
    const [premier, second] = [preparer(), preparer()];
    appeler('avenants.faireEntrer', { avenantId: premier, membre: { ...dit, structure: 'Bêta Essai' } });
    appeler('avenants.viser', { avenantId: premier, zone: zone67 });
    const membreId = lire().initiale.membres[0]?.id ?? '';
    const zoneId = lire().initiale.zones[0]?.id ?? '';
    changer(second, 'membre.budget', { membreId, montant: 100 });
    appeler('avenants.nePlusViser', { avenantId: second, zoneId });
    // Le second ne se conclut pas avant celui dont il dépend.
    expect(refus(() => conclure(second)).transmise.champs?.['concluLe']).toMatch(
      /Bêta Essai.* entre par l’avenant n°\s1, qui n’est pas conclu/u,
    );
    const avant = empreinteDuContenu(db);
    const supprimer = () => appeler('avenants.supprimer', { id: premier });
    const laisser = (qui: { membreId: string | null; zoneId: string | null }) => () =>
      appeler('avenants.laisser', { avenantId: premier, ...qui });
    expect(refus(supprimer).message).toMatch(/L’avenant n° 2 porte sur « Bêta Essai », que celui-ci fait entrer/u);
    expect(refus(laisser({ membreId, zoneId: null })).message).toContain('L’avenant n° 2 porte sur « Bêta Essai »');
    expect(refus(laisser({ membreId: null, zoneId })).message).toContain('L’avenant n° 2 porte sur « Bas-Rhin »');
    expect(empreinteDuContenu(db)).toBe(avant);
    conclure(premier, '2026-02-01');
    conclure(second, '2026-03-01');
    const defaire = (patch: object) => () => appeler('avenants.modifier', { id: premier, vu: VU, patch });
    expect(refus(defaire({ concluLe: null })).transmise.champs?.['concluLe']).toMatch(
      /L’avenant n° 2 est conclu et en dépend/u,
    );
    expect(refus(defaire({ effetLe: '2026-06-01' })).transmise.champs?.['concluLe']).toMatch(/prend effet après/u);
    appeler('avenants.modifier', { id: second, vu: VU, patch: { concluLe: null } });
    appeler('avenants.modifier', { id: premier, vu: VU, patch: { concluLe: null } });
    expect(lire().avenants.map(({ concluLe }) => concluLe)).toEqual([null, null]);
  });
});

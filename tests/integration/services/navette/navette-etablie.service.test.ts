import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportPersonneSchema } from '#shared/contract/export-personne.ts';
import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unePilotee } from '#tests/support/constructeurs/une-navette.ts';

describe('établir des navettes', () => {
  it('liste les pilotes et leurs actions ouvertes ; un classeur par pilote, un courriel pour qui a une adresse', async () => {
    const { appeler, demander, lister, lire, feuilleId, forum } = unePilotee();
    const { pilotes, sansPilote, retourPropose } = lister();
    expect(pilotes.map(({ nom, structure, courriel, actions }) => [nom, structure, courriel, actions])).toEqual([
      ['Atelier des Quartiers', null, null, 1],
      ['Mme\u00a0Nadia Ferhaoui', 'Mission locale', 'n.ferhaoui@exemple.fr', 2],
    ]);
    expect([sansPilote, retourPropose]).toEqual([0, '2026-03-27']);
    const { ids } = appeler('navettes.etablir', {
      feuilleId,
      pilotes: pilotes.map(({ destinataire }) => destinataire),
      attendueLe: retourPropose,
    });
    const { jeton, nom, ...comptes } = await demander('navettes.preparer', { ids, forme: 'tout' });
    expect(comptes).toMatchObject({ classeurs: 2, courriels: 1, sansAdresse: ['Atelier des Quartiers'] });
    expect(nom).toMatch(/^2026-03-12_.*_navettes-excel\.zip$/u);
    const archive = unzipSync(lire(jeton));
    expect(Object.keys(archive)).toEqual([
      '2026-03-12_atelier-des-quartiers_vos-actions.xlsx',
      '2026-03-12_mme-nadia-ferhaoui_vos-actions.xlsx',
      '2026-03-12_mme-nadia-ferhaoui_vos-actions.eml',
    ]);
    const eml = Buffer.from(archive['2026-03-12_mme-nadia-ferhaoui_vos-actions.eml'] ?? []).toString();
    expect(eml).toMatch(/^X-Unsent: 1\r$/mu);
    expect(eml).toMatch(/^To: n\.ferhaoui@exemple\.fr\r$/mu);
    expect(eml).toContain('filename="2026-03-12_mme-nadia-ferhaoui_vos-actions.xlsx"');
    expect(lister().navettes).toMatchObject([
      { nom: 'Mme\u00a0Nadia Ferhaoui', etablieLe: '2026-03-12', attendueLe: '2026-03-27', recueLe: null },
      { nom: 'Atelier des Quartiers' },
    ]);
    // Close, une action ne part plus ; annulée, la navette n'a pas été établie.
    appeler('fichesAction.modifier', { id: forum, vu: 99_999, patch: { etat: 'terminee' } });
    expect(lister().pilotes.at(-1)).toMatchObject({ actions: 1, derniere: { attendueLe: '2026-03-27' } });
    appeler('historique.annuler', { commande: 'fichesAction.modifier' });
    appeler('historique.annuler', { commande: 'navettes.etablir' });
    expect(lister().navettes).toEqual([]);
  });

  it('refuse un retour passé, un pilote sans action ouverte, et un courriel pour qui n’a pas d’adresse', async () => {
    const { appeler, demander, feuilleId, elle, lister } = unePilotee();
    const etablir = (pilote: Destinataire, attendueLe: string) => () =>
      appeler('navettes.etablir', { feuilleId, pilotes: [pilote], attendueLe });
    expect(refus(etablir(elle, '2026-03-11'))).toMatchObject({
      transmise: { champs: { attendueLe: expect.any(String) } },
    });
    expect(refus(etablir({ genre: 'structure', id: elle.id }, '2026-03-20')).message).toContain(
      'n’a plus d’action ouverte',
    );
    const [structure] = lister().pilotes;
    const { ids } = appeler('navettes.etablir', {
      feuilleId,
      pilotes: structure === undefined ? [] : [structure.destinataire],
      attendueLe: '2026-03-20',
    });
    await expect(demander('navettes.preparer', { ids, forme: 'courriel' })).rejects.toThrow('n’a d’adresse connue');
  });

  it('la copie de ses données dit à une personne les navettes qui lui sont allées ; l’effacer les ôte du suivi', async () => {
    const { appeler, demander, lire, elle, etablir, lister, db } = unePilotee();
    await etablir();
    const { jeton } = await demander('donnees.exporter', { id: elle.id, forme: 'json' });
    const [donnees = new Uint8Array()] = Object.values(unzipSync(lire(jeton)));
    expect(exportPersonneSchema.parse(JSON.parse(Buffer.from(donnees).toString())).navettes).toEqual([
      {
        feuille: 'Feuille de route 2026',
        etablieLe: '2026-03-12',
        attendueLe: '2026-03-27',
        recueLe: null,
        integreeLe: null,
      },
    ]);
    appeler('donnees.effacer', { id: elle.id, textes: [] });
    expect(lister().navettes).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM navette').pluck().get()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

const clair = (texte: string) => texte.replace(/\s/gu, ' ');

/** La convention suivie par son COPIL, et deux réunions à préparer ; le 12 mars 2026. */
function aPreparer() {
  const fichier = uneConventionSuivie();
  const { appeler, id, creerLeCopil, reunir } = fichier;
  const instanceId = creerLeCopil();
  const avril = reunir(instanceId, '2026-04-16', []).reunionId;
  const juin = reunir(instanceId, '2026-06-18', []).reunionId;
  const dus = (reunionId: string) => appeler('points.proposer', { reunionId }).dus;
  const titres = (reunionId: string) =>
    dus(reunionId)
      .filter(({ ecarte }) => !ecarte)
      .map(({ titre }) => clair(titre));
  const inscrire = (reunionId: string, du: string) =>
    appeler('points.inscrire', { reunionId, source: { genre: 'convention', id, du }, rang: null });
  return { ...fichier, instanceId, avril, juin, dus, titres, inscrire };
}

describe('ce que la convention met à l’ordre du jour de son COPIL', () => {
  it('propose ce qui est dû à la date de la réunion, avec sa raison et son article', () => {
    const { dus, avril, juin } = aPreparer();
    expect(dus(avril).map(({ titre, raison, article }) => clair(`${titre} : ${raison} (${article})`))).toEqual([
      'Prévisions 2025 : exécution, budget, bénéficiaires : échéance du 31/12/2024 passée de 436 jours (D. 5316-9)',
      'Avenant financier 2025 : échéance du 31/05/2025 passée de 285 jours (D. 5316-6)',
      'Comptes annuels et bilan d’activité 2024 : échéance du 30/06/2025 passée de 255 jours (D. 5316-10)',
      'Prévisions 2026 : exécution, budget, bénéficiaires : échéance du 31/12/2025 passée de 71 jours (D. 5316-9)',
      'Avenant financier 2026 : échéance le 31/05/2026 (D. 5316-6)',
    ]);
    expect(dus(juin).map(({ titre }) => clair(titre))).toContain('Comptes annuels et bilan d’activité 2025');
  });

  it('inscrit, un point garde son origine, ne se repropose à aucune des réunions qui viennent, et s’annule', () => {
    const { appeler, id, avril, juin, titres, inscrire } = aPreparer();
    const { id: pointId } = inscrire(avril, 'avenant:2026');
    const [point] = appeler('reunions.lire', { id: avril }).points;
    expect(point).toMatchObject({ id: pointId, titre: 'Avenant financier 2026', nature: 'decision' });
    expect(appeler('points.proposer', { reunionId: avril }).origines).toMatchObject([
      { pointId, genre: 'convention', conventionId: id, demandeur: 'O2R 68-2024-01' },
    ]);
    expect(titres(avril)).not.toContain('Avenant financier 2026');
    expect(titres(juin)).not.toContain('Avenant financier 2026');
    expect(refus(() => inscrire(juin, 'avenant:2026')).transmise.message).toMatch(/déjà/u);
    appeler('historique.annuler', {});
    expect(titres(juin)).toContain('Avenant financier 2026');
  });

  it('écarté, un point ne revient pas, même à une autre réunion ; remis, il se propose de nouveau', () => {
    const { appeler, id, avril, juin, titres, dus } = aPreparer();
    appeler('copils.ecarter', { conventionId: id, du: 'comptes:2024' });
    appeler('copils.ecarter', { conventionId: id, du: 'comptes:2024' });
    for (const reunion of [avril, juin])
      expect(titres(reunion)).not.toContain('Comptes annuels et bilan d’activité 2024');
    expect(dus(avril).filter(({ ecarte }) => ecarte)).toHaveLength(1);
    appeler('copils.remettre', { conventionId: id, du: 'comptes:2024' });
    expect(titres(juin)).toContain('Comptes annuels et bilan d’activité 2024');
    expect(() => appeler('copils.remettre', { conventionId: id, du: 'comptes:2024' })).toThrow(/n’existe plus/u);
  });

  it('ne propose rien d’un projet, ni à une instance qui ne suit pas de convention', () => {
    const { appeler, id, instanceId, avril, dus } = aPreparer();
    appeler('copils.lier', { conventionId: id, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId: null } });
    expect(dus(avril)).toEqual([]);
    appeler('copils.lier', { conventionId: id, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId } });
    appeler('conventions.changerStatut', { id, vers: 'projet', le: '2026-03-01', motif: 'Erreur de saisie.' });
    expect(dus(avril)).toEqual([]);
  });

  it('d’un COPIL qui en suit deux, dit de laquelle on parle', () => {
    const { appeler, instanceId, ouvrir, avril, titres } = aPreparer();
    const autre = ouvrir('O2R 68-2024-02', 'Tremplin Nord');
    appeler('conventions.changerStatut', { id: autre, vers: 'signee', le: '2024-11-10', motif: null });
    appeler('copils.lier', { conventionId: autre, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId } });
    expect(titres(avril)).toContain('Avenant financier 2026 (O2R 68-2024-01)');
    expect(titres(avril)).toContain('Avenant financier 2026 (O2R 68-2024-02)');
  });
});

describe('la fréquence que fixe la convention', () => {
  it('met son retard dans « À faire », et le lève dès que le COPIL s’est tenu', () => {
    const { appeler, id, creerLeCopil, reunir } = uneConventionSuivie();
    const instanceId = creerLeCopil();
    const retards = () => appeler('conventions.lister', {}).find((une) => une.id === id)?.aFaire.enRetard ?? 0;
    const avant = retards();
    const vu = 1e9;
    expect(() => appeler('conventions.modifier', { id, vu, patch: { copilParAn: 0 } })).toThrow(/au moins/u);
    expect(() => appeler('conventions.modifier', { id, vu, patch: { copilParAn: 13 } })).toThrow(/au plus/u);
    appeler('conventions.modifier', { id, vu, patch: { copilParAn: 1 } });
    expect(retards()).toBe(avant + 1);
    const { reunionId } = reunir(instanceId, '2026-03-05');
    appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
    appeler('reunions.lever', { id: reunionId, a: '11:00' });
    expect(retards()).toBe(avant);
    expect(appeler('conventions.fiche', { id }).copilsTenus).toEqual(['2026-03-05']);
  });
});

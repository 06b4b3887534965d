import { describe, expect, it } from 'vitest';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

/** La programmation de 2026, deux décisions tapées, et la séance ouverte du comité des financeurs. */
function uneSeanceDeFinanceurs() {
  const fichier = uneProgrammation();
  const { appeler, contratId, annee, ateliers, sport, etat, agglo, chiffrer } = fichier;
  const { id: instanceId } = appeler('instances.creer', {
    type: 'financeurs_ville',
    departementCode: null,
    clpeCode: null,
    contratCode: 'CN06801M',
    complement: null,
    communes: [],
  });
  const { id: reunionId } = appeler('reunions.creer', { instanceId, date: '2026-03-12', heureDebut: '09:30' });
  fichier.modifier(ateliers, { porteur: 'Atelier des Quartiers' });
  chiffrer(ateliers, etat, { demande: 500_000, decide: 300_000 });
  chiffrer(ateliers, agglo, { decide: 100_050 });
  chiffrer(sport, etat, { demande: 200_000, decide: 0 });
  /** Une présidence qui signe : sans elle, aucun compte rendu ne s'approuve. */
  const presider = () => {
    for (const { id: siegeId } of appeler('instances.fiche', { id: instanceId }).sieges) {
      const personne = { ...uneSaisie('Préside'), fonction: 'sous-préfète' };
      appeler('membres.nommer', { siegeId, role: 'titulaire', debut: '2024-09-15', personneId: null, personne });
    }
  };
  const ouvrir = () => appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
  const consigner = (plus: object = {}) =>
    appeler('programmation.consigner', { contratId, annee, reunionId, pointId: null, forme: 'financeur', ...plus });
  const etatLu = () => appeler('programmation.consignation', { contratId, annee });
  const points = () => appeler('reunions.lire', { id: reunionId }).points;
  const textes = () =>
    points().flatMap(({ deliberations }) => deliberations.map(({ texte }) => texte.replace(/[\u00a0\u202f]/gu, ' ')));
  return { ...fichier, instanceId, reunionId, ouvrir, consigner, etatLu, points, textes, presider };
}

describe('les décisions d’une programmation, consignées à une séance', () => {
  it('écrit une délibération par financeur, sans aucun vote, et les deux côtés se retrouvent', () => {
    const { ouvrir, consigner, etatLu, points, textes, appeler, reunionId, contratId } = uneSeanceDeFinanceurs();
    ouvrir();
    const { pointId, ...compte } = consigner();
    expect(compte).toEqual({ deliberations: 2, decisions: 3 });
    expect(points()).toMatchObject([
      { id: pointId, titre: 'Programmation 2026 : décisions des financeurs', nature: 'decision' },
    ]);
    expect(textes()).toEqual([
      'Programmation 2026 : sur ses propres crédits, État (P147) accorde 3 000 € à 1 projet et n’en retient pas 1 autre :\n– Ateliers CV (Atelier des Quartiers) : 3 000 € ;\n– Sport insertion : non retenu.',
      'Programmation 2026 : sur ses propres crédits, Agglomération accorde 1 000,50 € à 1 projet :\n– Ateliers CV (Atelier des Quartiers) : 1 000,50 €.',
    ]);
    for (const { deliberations } of points())
      for (const une of deliberations)
        expect(une).toMatchObject({ mode: null, pour: null, contre: null, abstention: null, numero: null });
    expect(etatLu()).toMatchObject({ aConsigner: [], consignees: [{ decisions: 2, reunionId }, { decisions: 1 }] });
    expect(appeler('programmation.originesEnSeance', { reunionId })).toMatchObject([
      { contratId, annee: 2026, decisions: 2 },
      { contratId, annee: 2026, decisions: 1 },
    ]);
  });

  it('recommencer n’ajoute que ce qui a changé, au même point, et dit ce que c’était', () => {
    const { ouvrir, consigner, etatLu, points, textes, chiffrer, ateliers, sport, etat, agglo } =
      uneSeanceDeFinanceurs();
    ouvrir();
    const { pointId } = consigner();
    expect(() => consigner()).toThrow(/déjà consignées/u);
    chiffrer(ateliers, etat, { decide: 250_000 });
    chiffrer(sport, etat, { decide: 50_000 });
    expect(etatLu().aConsigner).toMatchObject([
      { financeur: 'État (P147)', accordes: 2, refuses: 0, montant: 300_000 },
    ]);
    const { pointDeja } = etatLu().seances[0] ?? {};
    expect(pointDeja).toBe(pointId);
    expect(consigner({ pointId: pointDeja, forme: 'ensemble' })).toMatchObject({ deliberations: 1, decisions: 2 });
    expect(points()).toHaveLength(1);
    expect(textes()[2]).toBe(
      'Programmation 2026 : chaque financeur décide de ses propres crédits ; le comité en prend acte.\nÉtat (P147) accorde 3 000 € à 2 projets :\n– Ateliers CV (Atelier des Quartiers) : 2 500 €, au lieu de 3 000 € ;\n– Sport insertion : 500 €, d’abord refusé.',
    );
    chiffrer(ateliers, agglo, { decide: null });
    expect(etatLu()).toMatchObject({ aConsigner: [], effacees: 1 });
  });

  it('s’annule en un geste ; une délibération retirée rend ses décisions à consigner', () => {
    const { ouvrir, consigner, etatLu, points, appeler } = uneSeanceDeFinanceurs();
    ouvrir();
    consigner();
    appeler('historique.annuler', {});
    expect(points()).toEqual([]);
    expect(etatLu()).toMatchObject({ aConsigner: [{ accordes: 1, refuses: 1 }, { accordes: 1 }], consignees: [] });
    appeler('historique.retablir', {});
    expect(etatLu().aConsigner).toEqual([]);
    appeler('deliberations.supprimer', { id: etatLu().consignees[1]?.deliberationId ?? '' });
    expect(etatLu()).toMatchObject({ aConsigner: [{ financeur: 'Agglomération', accordes: 1 }] });
  });

  it('numérote à une séance levée, et refuse celle qui n’est pas ouverte, d’un autre comité ou approuvée', () => {
    const { ouvrir, consigner, etatLu, appeler, reunionId, points, chiffrer, sport, agglo, presider } =
      uneSeanceDeFinanceurs();
    expect(etatLu()).toMatchObject({ seances: [], fermees: [{ id: reunionId, pourquoi: 'pas_ouverte' }] });
    expect(() => consigner()).toThrow(/n’est pas ouverte/u);
    presider();
    ouvrir();
    appeler('presences.constaterLesAutres', { reunionId, statut: 'present' });
    appeler('reunions.lever', { id: reunionId, a: '11:00' });
    expect(() => consigner({ pointId: reunionId })).toThrow(/Ce point/u);
    expect(points()).toEqual([]);
    consigner();
    expect(points()).toMatchObject([{ etat: 'traite', deliberations: [{ numero: 1 }, { numero: 2 }] }]);
    expect(etatLu().consignees.map(({ numero }) => numero)).toEqual(['D-2026-001', 'D-2026-002']);

    const { id: autre } = appeler('instances.creer', {
      type: 'copil_ville',
      departementCode: null,
      clpeCode: null,
      contratCode: 'CN06801M',
      complement: null,
      communes: [],
    });
    const { id: ailleurs } = appeler('reunions.creer', { instanceId: autre, date: '2026-03-12', heureDebut: '14:00' });
    appeler('reunions.ouvrir', { id: ailleurs, a: '14:00' });
    expect(() => consigner({ reunionId: ailleurs })).toThrow(/comité des financeurs de ce contrat/u);

    chiffrer(sport, agglo, { decide: 10_000 });
    const { id: version } = appeler('versions.diffuser', {
      reunionId,
      diffuseLe: '2026-03-13',
      diffusePar: null,
      motif: null,
    });
    appeler('versions.approuver', {
      id: version,
      approbation: 'seance',
      approuveLe: '2026-03-14',
      approuveReunionId: null,
      observations: null,
      reserve: 'Vote à saisir.',
    });
    expect(() => consigner()).toThrow(/approuvé : rien ne s’y ajoute/u);
    expect(etatLu()).toMatchObject({ seances: [], fermees: [{ pourquoi: 'approuvee' }] });
  });

  it('une longue programmation tient en plusieurs délibérations, sans en perdre une ligne', () => {
    const { ouvrir, consigner, textes, appeler, contratId, annee, etat, chiffrer } = uneSeanceDeFinanceurs();
    for (let rang = 0; rang < 80; rang += 1) {
      const { id } = appeler('programmation.ajouter', {
        contratId,
        annee,
        intitule: `Projet ${rang} ${'x'.repeat(270)}`,
      });
      chiffrer(id, etat, { decide: 100 });
    }
    ouvrir();
    const { deliberations, decisions } = consigner({ forme: 'ensemble' });
    expect(decisions).toBe(83);
    expect(deliberations).toBeGreaterThan(2);
    expect(Math.max(...textes().map(({ length }) => length))).toBeLessThan(20_000);
    expect(textes().join('\n').match(/^– /gmu)).toHaveLength(83);
  });
});

import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

/** La réunion d'avril est tenue : une décision numérotée, un point reporté, un point pas traité ; une autre suit en juin. */
function uneSuite({ echeance = '2026-05-01' as string | null } = {}) {
  const reunion = uneReunion();
  const { appeler, id, instanceId, pointId, ajouterPoint, delibererSur, lire } = reunion;
  const deliberation = delibererSur(pointId);
  appeler('deliberations.modifier', { id: deliberation, vu: 1e9, patch: { echeance, pilote: 'DDETS' } });
  const reporte = ajouterPoint({ titre: 'Mobilité', nature: 'echange' });
  appeler('points.modifier', { id: reporte, vu: 1e9, patch: { etat: 'reporte', precision: 'Prêt de vélos' } });
  ajouterPoint({ titre: 'Pas abordé', nature: 'information' });
  for (const { id: siegeId } of lire().sieges) reunion.constater(siegeId, 'present');
  appeler('reunions.ouvrir', { id, a: '09:35' });
  appeler('reunions.lever', { id, a: '11:00' });
  const suivante = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '10:00' }).id;
  const proposer = (reunionId = suivante) => appeler('points.proposer', { reunionId });
  const inscrire = (
    genre: 'point' | 'decision' | 'action' | 'proposition',
    source: string,
    rang: number | null = null,
  ) => appeler('points.inscrire', { reunionId: suivante, source: { genre, id: source }, rang }).id;
  const titres = () => lire(suivante).points.map(({ titre }) => titre.replace(/\s/gu, ' '));
  return { ...reunion, deliberation, reporte, suivante, proposer, inscrire, titres };
}

describe('ce qui se propose pour une réunion', () => {
  it('les points reportés ou pas traités, la décision ouverte, le procès-verbal à approuver', () => {
    const { proposer, id, deliberation } = uneSuite();
    const { points, suivis, aApprouver, origines } = proposer();
    expect(points.map(({ titre, etat }) => `${titre} ${etat}`)).toEqual(['Mobilité reporte', 'Pas abordé prevu']);
    expect(suivis).toMatchObject([
      { genre: 'decision', id: deliberation, numero: 1, annee: 2026, echeance: '2026-05-01', pilote: 'DDETS' },
    ]);
    expect(aApprouver).toEqual([{ reunionId: id, date: '2026-04-16', derniere: true, version: null }]);
    expect(origines).toEqual([]);
  });

  it('un point repris emporte précision, thèmes et pièces, garde son origine, et ne se propose plus', () => {
    const { appeler, proposer, inscrire, reporte, lire, suivante, id, deposer } = uneSuite();
    appeler('themes.noter', { pointId: reporte, themes: ['rsa', 'Mobilité'] });
    appeler('pieces.joindre', { reunionId: id, pointId: reporte, jetons: [deposer('velos.pdf')] });
    const neuf = inscrire('point', reporte);
    expect(lire(suivante).points).toMatchObject([
      { id: neuf, titre: 'Mobilité', precision: 'Prêt de vélos', originePointId: reporte, themes: ['Mobilité', 'RSA'] },
    ]);
    expect(lire(suivante).pieces).toMatchObject([{ pointId: neuf, titre: 'velos' }]);
    expect(proposer().points.map(({ titre }) => titre)).toEqual(['Pas abordé']);
    expect(proposer().origines).toMatchObject([{ pointId: neuf, genre: 'point', date: '2026-04-16', reunionId: id }]);
    expect(refus(() => inscrire('point', reporte)).message).toContain('déjà repris');
    appeler('points.supprimer', { id: neuf });
    expect(proposer().points).toHaveLength(2);
    expect(lire(id).pieces).toMatchObject([{ titre: 'velos', fichier: { nom: 'velos.pdf' } }]);
  });

  it('R-087 : une décision en retard s’inscrit avec son lien, et se propose de nouveau à la réunion d’après', () => {
    const { appeler, proposer, inscrire, deliberation, titres, instanceId } = uneSuite();
    const neuf = inscrire('decision', deliberation, 1);
    expect(titres()).toEqual(['Suites données à la décision D-2026-001 : Le comité adopte la feuille de route']);
    expect(proposer().suivis).toEqual([]);
    expect(proposer().origines).toMatchObject([{ pointId: neuf, genre: 'decision', numero: 1, annee: 2026 }]);
    expect(refus(() => inscrire('decision', deliberation)).message).toContain('déjà inscrit');
    const octobre = appeler('reunions.creer', { instanceId, date: '2026-10-01', heureDebut: '10:00' }).id;
    expect(proposer(octobre).suivis).toHaveLength(1);
    appeler('historique.annuler', { commande: 'reunions.creer' });
    appeler('historique.annuler', { commande: 'points.inscrire' });
    expect(titres()).toEqual([]);
    expect(proposer().suivis).toHaveLength(1);
  });

  it('R-087 : une action ouverte s’inscrit une fois ; faite, ou d’une séance à la corbeille, elle ne se propose plus', () => {
    const { appeler, proposer, inscrire, pointId, deliberation, titres, id } = uneSuite();
    appeler('suivi.modifier', { genre: 'decision', id: deliberation, vu: 1e9, patch: { etat: 'faite' } });
    const action = appeler('actions.creer', {
      pointId,
      libelle: 'Écrire aux maires',
      pilote: 'Sous-préfecture',
      echeance: '2026-05-02',
    }).id;
    expect(proposer().suivis).toMatchObject([{ genre: 'action', id: action, pilote: 'Sous-préfecture' }]);
    inscrire('action', action);
    expect(titres()).toEqual(['Suites données : Écrire aux maires']);
    expect(proposer().suivis).toEqual([]);
    expect(refus(() => inscrire('action', action)).message).toContain('déjà inscrit');
    appeler('historique.annuler', { commande: 'points.inscrire' });
    expect(proposer().suivis).toHaveLength(1);
    appeler('reunions.supprimer', { id });
    expect(proposer()).toMatchObject({ suivis: [], aApprouver: [], points: [] });
  });

  it('R-082 : chaque compte rendu que rien n’approuve se propose, le plus récent d’abord ; approuvé, plus jamais', () => {
    const { appeler, instanceId, id, diffuser, approuver } = uneSeanceTenue();
    const juin = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '10:00' }).id;
    const aApprouver = () => appeler('points.proposer', { reunionId: juin }).aApprouver;
    const version = diffuser().id;
    expect(aApprouver()).toEqual([
      { reunionId: id, date: '2026-04-16', derniere: true, version: { numero: 1, diffuseLe: '2026-04-20' } },
    ]);
    approuver(version, { approbation: 'seance', approuveLe: '2026-06-18', approuveReunionId: null });
    expect(aApprouver()).toEqual([]);
  });

  it('la réserve : ajouter, écarter, remettre, inscrire ; le point retiré ou la réunion supprimée la rend', () => {
    const { appeler, proposer, inscrire, instanceId, suivante } = uneSuite();
    const proposition = appeler('propositions.ajouter', {
      instanceId,
      titre: 'Garde d’enfants',
      nature: 'echange',
      intervenant: null,
      duree: 15,
      demandeur: 'Région',
      recueLe: '2026-03-10',
      note: null,
    }).id;
    appeler('propositions.ecarter', { id: proposition });
    expect(proposer().propositions).toMatchObject([{ etat: 'ecartee' }]);
    expect(refus(() => inscrire('proposition', proposition)).message).toContain('déjà inscrit');
    appeler('propositions.remettre', { id: proposition });
    const point = inscrire('proposition', proposition);
    expect(proposer().propositions).toEqual([]);
    expect(proposer().origines).toMatchObject([{ pointId: point, genre: 'proposition', demandeur: 'Région' }]);
    expect(refus(() => appeler('propositions.ecarter', { id: proposition })).message).toContain('déjà inscrit');
    appeler('points.supprimer', { id: point });
    expect(proposer().propositions).toMatchObject([{ etat: 'en_attente' }]);
    appeler('historique.annuler', { commande: 'points.supprimer' });
    expect(proposer().propositions).toEqual([]);
    appeler('reunions.supprimer', { id: suivante });
    appeler('reunions.restaurer', { id: suivante });
    expect(proposer().propositions).toEqual([]);
  });

  it('R-045 : n’ajoute rien à une seconde convocation', () => {
    const { appeler, id, constater, lire, instanceId } = uneReunion();
    const proposition = appeler('propositions.ajouter', {
      instanceId,
      titre: 'Mobilité',
      nature: 'echange',
      intervenant: null,
      duree: null,
      demandeur: null,
      recueLe: null,
      note: null,
    }).id;
    for (const { id: siegeId } of lire().sieges) constater(siegeId, 'absent');
    appeler('reunions.ouvrir', { id, a: '09:35' });
    const seconde = appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-30', heureDebut: '09:30' }).id;
    const inscrire = () =>
      appeler('points.inscrire', {
        reunionId: seconde,
        source: { genre: 'proposition', id: proposition },
        rang: null,
      });
    expect(refus(inscrire).message).toContain('même ordre du jour');
    expect(refus(() => appeler('types.appliquer', { reunionId: seconde })).message).toContain('même ordre');
    const pointId = lire(seconde).points[0]?.id ?? '';
    expect(refus(() => appeler('sections.commencer', { pointId, titre: 'Ouverture' })).message).toContain('même ordre');
  });
});

describe('l’ordre du jour type', () => {
  it('se prend d’une réunion sans ce qui vient d’une autre, et s’applique daté, sans doublon', () => {
    const { appeler, proposer, inscrire, deliberation, suivante, titres, instanceId } = uneSuite();
    const ajouter = (titre: string) =>
      appeler('points.ajouter', { reunionId: suivante, titre, nature: 'information', intervenant: null, duree: 10 }).id;
    ajouter('Approbation du procès-verbal de la séance du 16 avril 2026');
    const emploi = ajouter('Situation de l’emploi');
    ajouter('Questions diverses');
    appeler('sections.commencer', { pointId: emploi, titre: 'Actualité' });
    inscrire('decision', deliberation);
    expect(appeler('types.enregistrer', { reunionId: suivante })).toEqual({ points: 3 });
    expect(proposer().type.map(({ titre, section }) => [titre, section])).toEqual([
      ['Approbation du procès-verbal de la séance précédente', null],
      ['Situation de l’emploi', 'Actualité'],
      ['Questions diverses', 'Actualité'],
    ]);
    expect(appeler('types.appliquer', { reunionId: suivante })).toEqual({ points: 0 });

    const octobre = appeler('reunions.creer', { instanceId, date: '2026-10-01', heureDebut: '10:00' }).id;
    expect(appeler('types.appliquer', { reunionId: octobre })).toEqual({ points: 3 });
    expect(appeler('reunions.lire', { id: octobre }).points.map(({ titre }) => titre.replace(/\s/gu, ' '))).toEqual([
      'Approbation du procès-verbal de la séance du 16 avril 2026',
      'Situation de l’emploi',
      'Questions diverses',
    ]);
    expect(titres()).toHaveLength(4);
  });

  it('se retouche sans toucher aux réunions', () => {
    const { appeler, proposer, suivante, titres } = uneSuite();
    const vide = () => appeler('types.enregistrer', { reunionId: suivante });
    expect(refus(vide).message).toContain('pas de point à garder');
    for (const titre of ['A', 'B', 'C'])
      appeler('points.ajouter', { reunionId: suivante, titre, nature: 'information', intervenant: null, duree: 10 });
    vide();
    const [a, b, c] = proposer().type.map(({ id }) => id);
    appeler('types.modifier', { id: a ?? '', vu: 1e9, patch: { titre: 'Ouverture', duree: 5 } });
    appeler('types.deplacer', { id: c ?? '', rang: 1 });
    appeler('types.retirer', { id: b ?? '' });
    expect(proposer().type.map(({ rang, titre, duree }) => [rang, titre, duree])).toEqual([
      [1, 'C', 10],
      [2, 'Ouverture', 5],
    ]);
    expect(titres()).toEqual(['A', 'B', 'C']);
  });
});

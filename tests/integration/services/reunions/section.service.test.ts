import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function unOrdreDuJour() {
  const reunion = uneReunion();
  const { ajouterPoint, lire, pointId, id, appeler } = reunion;
  const [b, c] = [ajouterPoint({ titre: 'B' }), ajouterPoint({ titre: 'C' })];
  const ordre = () => lire().points.map(({ titre, section }) => (section === null ? titre : `${section}:${titre}`));
  const commencer = (point: string, titre: string) => appeler('sections.commencer', { pointId: point, titre });
  const section = (titre: string) => ({ reunionId: id, titre });
  return { ...reunion, a: pointId, b, c, ordre, commencer, section };
}

describe('les sections d’un ordre du jour', () => {
  it('s’ouvrent, se renomment, se portent et se retirent ; chaque geste s’annule', () => {
    const { appeler, b, c, ordre, commencer, section } = unOrdreDuJour();
    commencer(b, 'Emploi');
    commencer(c, 'Suites');
    expect(ordre()).toEqual(['Feuille de route', 'Emploi:B', 'Suites:C']);
    appeler('sections.deplacer', { ...section('Suites'), sens: 'haut' });
    expect(ordre()).toEqual(['Feuille de route', 'Suites:C', 'Emploi:B']);
    appeler('sections.renommer', { ...section('Suites'), nouveau: 'Décisions suivies' });
    appeler('sections.retirer', section('Emploi'));
    expect(ordre()).toEqual(['Feuille de route', 'Décisions suivies:C', 'Décisions suivies:B']);
    for (let fois = 0; fois < 3; fois += 1) appeler('historique.annuler', { commande: null });
    expect(ordre()).toEqual(['Feuille de route', 'Emploi:B', 'Suites:C']);
  });

  it('un point ajouté, déplacé ou rangé suit la section de sa place', () => {
    const { appeler, a, b, c, ordre, commencer, ajouterPoint } = unOrdreDuJour();
    commencer(b, 'Emploi');
    ajouterPoint({ titre: 'D' });
    appeler('points.deplacer', { id: c, rang: 1 });
    expect(ordre()).toEqual(['C', 'Feuille de route', 'Emploi:B', 'Emploi:D']);
    appeler('sections.classer', { pointId: a, titre: 'Emploi' });
    expect(ordre()).toEqual(['C', 'Emploi:B', 'Emploi:D', 'Emploi:Feuille de route']);
    expect(refus(() => appeler('sections.classer', { pointId: a, titre: 'Ailleurs' })).message).toContain(
      '« Ailleurs »',
    );
  });

  it('deux sections ne portent pas le même titre, à un accent près', () => {
    const { appeler, b, c, commencer, section } = unOrdreDuJour();
    commencer(b, 'Équipement');
    expect(refus(() => commencer(c, 'EQUIPEMENT')).transmise.champs).toHaveProperty('titre');
    commencer(c, 'Suites');
    const renommer = (nouveau: string) => appeler('sections.renommer', { ...section('Suites'), nouveau });
    expect(refus(() => renommer('équipement')).transmise.champs).toHaveProperty('nouveau');
    renommer('SUITES');
  });
});

describe('les thèmes d’un point', () => {
  it('se notent, une fois chacun, dans l’écriture connue', () => {
    const { appeler, a, b, lire } = unOrdreDuJour();
    appeler('themes.noter', { pointId: a, themes: ['formation', 'Garde d’enfants'] });
    appeler('themes.noter', { pointId: b, themes: ['GARDE D’ENFANTS', 'garde d’enfants'] });
    expect(lire().points.map(({ themes }) => themes)).toEqual([
      ['Formation', 'Garde d’enfants'],
      ['Garde d’enfants'],
      [],
    ]);
    expect(appeler('themes.lister', {})).toEqual(['Formation', 'Garde d’enfants']);
    appeler('themes.noter', { pointId: a, themes: ['Formation'] });
    expect(lire().points[0]?.themes).toEqual(['Formation']);
    const trop = () => appeler('themes.noter', { pointId: a, themes: Array.from({ length: 13 }, (_, i) => `T${i}`) });
    expect(trop).toThrow('au plus 12 thèmes');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPleinTexteService } from '#electron/services/recherche/plein-texte.service.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

/** Une réunion dont les points se rédigent, et de quoi y chercher. */
function unFichierOuChercher() {
  const reunion = uneReunion();
  const { appeler, id } = reunion;
  const point = (titre: string, texte: string | null = null): string => {
    const { id: neuf } = appeler('points.ajouter', {
      reunionId: id,
      titre,
      nature: 'decision',
      intervenant: null,
      duree: null,
    });
    if (texte !== null) appeler('points.modifier', { id: neuf, vu: 1e9, patch: { textePv: texte } });
    return neuf;
  };
  const chercher = (texte: string, tri: 'pertinence' | 'recent' = 'pertinence') =>
    appeler('recherche.chercher', { texte, tri, debut: 0, nombre: 200 });
  const titres = (texte: string) => chercher(texte).lignes.map(({ titre }) => titre);
  return { ...reunion, point, chercher, titres };
}

describe('la recherche dans tout le fichier', () => {
  it('trouve sans accents ni casse, « œ », apostrophes et ponctuation compris, et montre l’extrait qui répond', () => {
    const { point, titres, chercher } = unFichierOuChercher();
    point(
      'Main-d’œuvre à l’hôpital',
      `${'Rien à signaler. '.repeat(40)}La crèche d’Épinal ouvre à 7 h. ${'Fin. '.repeat(40)}`,
    );
    for (const texte of ['OEUVRE hopital', 'œuvre', 'l’hôpital', "d'oeuvre", 'creche epinal', '« crèche, d’Épinal ! »'])
      expect(titres(texte)).toEqual(['Main-d’œuvre à l’hôpital']);
    const [ligne] = chercher('creche').lignes;
    expect(ligne?.extrait).toContain('La crèche d’Épinal ouvre à 7 h.');
    expect(ligne?.extrait?.length).toBeLessThan(220);
    expect(ligne?.extrait).not.toMatch(/[\uE000-\uF8FF]/u);
  });

  it('met les titres avant les textes, les mots entiers avant leurs débuts, et trouve pluriels et féminins', () => {
    const { point, titres } = unFichierOuChercher();
    point('Divers', 'Les permanences ont repris.');
    point('Permanences en quartier');
    point('Une permanence de plus');
    expect(titres('permanence')).toEqual(['Une permanence de plus', 'Permanences en quartier', 'Divers']);
    expect(titres('permanences quartiers')).toEqual(['Permanences en quartier']);
  });

  it('une phrase se dit de suite ; un mot, une phrase s’excluent', () => {
    const { point, titres } = unFichierOuChercher();
    point('Garde d’enfants le samedi');
    point('Les enfants, sans garde');
    expect(titres('"garde d’enfants"')).toEqual(['Garde d’enfants le samedi']);
    expect(titres('enfants -samedi')).toEqual(['Les enfants, sans garde']);
    expect(titres('garde -"garde d’enfants"')).toEqual(['Les enfants, sans garde']);
  });

  it('se resserre par genre, état, instance, date, thème et pilote ; les comptes suivent', () => {
    const { appeler, point, chercher, titres, id, instanceId } = unFichierOuChercher();
    const mobilite = point('Mobilité des jeunes');
    appeler('themes.noter', { pointId: mobilite, themes: ['Mobilité'] });
    appeler('points.ajouter', {
      reunionId: id,
      titre: 'Mobilité des seniors',
      nature: 'information',
      intervenant: null,
      duree: null,
    });
    const nom = appeler('suivi.lister', {
      quelles: 'ouvertes',
      instanceId: null,
      pilote: null,
      theme: null,
      annee: null,
      mots: '',
    }).instances.find((une) => une.id === instanceId)?.nom;
    expect(titres('mobilite #mobilite')).toEqual(['Mobilité des jeunes']);
    expect(titres('mobilite type:decision')).toEqual([]);
    expect(titres('mobilite type:point est:a-venir').length).toBe(2);
    expect(titres(`mobilite instance:"${nom}"`).length).toBe(2);
    expect(titres('mobilite avant:2020')).toEqual([]);
    expect(titres('mobilite annee:2026 apres:2026-01').length).toBe(2);
    const { facettes, total, auMoins } = chercher('mobilite');
    expect({ total, auMoins }).toEqual({ total: 2, auMoins: false });
    expect(facettes).toEqual({
      type: [{ valeur: 'point', nom: 'Points et procès-verbaux', nombre: 2, prise: false }],
      est: [{ valeur: 'a-venir', nom: 'À venir', nombre: 2, prise: false }],
      instance: [{ valeur: nom, nom, nombre: 2, prise: false }],
      annee: [{ valeur: '2026', nom: '2026', nombre: 2, prise: false }],
    });
    expect(chercher('mobilite type:decision').facettes.type).toEqual([
      { valeur: 'decision', nom: 'Décisions et avis', nombre: 0, prise: true },
    ]);
  });

  it('hors de toute année connue, ou entre deux dates contraires, rien ne répond', () => {
    const { point, chercher } = unFichierOuChercher();
    point('Mobilité des jeunes');
    expect(chercher('mobilite apres:1975').total).toBe(1);
    for (const dates of ['annee:1975', 'avant:1979', 'avant:2020 apres:2025'])
      for (const tri of ['pertinence', 'recent'] as const)
        for (const texte of [dates, `mobilite ${dates}`]) expect(chercher(texte, tri).total).toBe(0);
  });

  it('« @moi » sur un poste sans nom ne filtre rien, et ne fait rien échouer', () => {
    const { point, contexte } = unFichierOuChercher();
    point('Mobilité des jeunes');
    const service = createPleinTexteService(contexte, () => ({ nom: '' }));
    const total = (texte: string) =>
      service['recherche.chercher']({ texte, tri: 'pertinence', debut: 0, nombre: 50 }).total;
    expect(['mobilite pilote:moi', '@moi', 'mobilite @…'].map(total)).toEqual([1, 0, 1]);
  });

  it('dit une instance inconnue et propose la plus proche ; une recherche vide ne trouve rien', () => {
    const { chercher } = unFichierOuChercher();
    expect(chercher('instance:zzzzz').remarques).toEqual([
      { message: 'Aucune instance ne s’appelle « zzzzz ».', proposition: null },
    ]);
    expect(chercher('').total).toBe(0);
    expect(chercher('« … »').total).toBe(0);
  });

  it('oublie ce que la corbeille a pris, et le retrouve rendu', () => {
    const { appeler, point, titres, instanceId } = unFichierOuChercher();
    point('Xylophone municipal');
    appeler('instances.supprimer', { id: instanceId });
    expect(titres('xylophone')).toEqual([]);
    appeler('historique.annuler', {});
    expect(titres('xylophone')).toEqual(['Xylophone municipal']);
  });

  it('rend trois cents réponses par fenêtres, sans en perdre ni en doubler', () => {
    const { appeler, id } = unFichierOuChercher();
    for (let rang = 0; rang < 300; rang += 1)
      appeler('points.ajouter', {
        reunionId: id,
        titre: `Chantier ${rang}`,
        nature: 'information',
        intervenant: null,
        duree: null,
      });
    const fenetre = (debut: number) =>
      appeler('recherche.chercher', { texte: 'chantier', tri: 'pertinence', debut, nombre: 200 });
    const toutes = [...fenetre(0).lignes, ...fenetre(200).lignes].map(({ cle }) => cle);
    expect(fenetre(0).total).toBe(300);
    expect(new Set(toutes).size).toBe(300);
  });

  it('ne fait jamais échouer l’index, quoi que l’on tape', () => {
    const { chercher } = unFichierOuChercher();
    const signes = fc.constantFrom(
      '"',
      '«',
      '*',
      '(',
      ')',
      '-',
      ' OR ',
      ' AND ',
      ' NOT ',
      'NEAR(',
      '^',
      '{',
      '}',
      ':',
      '@',
      '#',
      'type:point',
      'avant:2026',
      '\uE000',
      '\0',
      ';',
      "'",
      '--',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(signes, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 10 }),
        (bouts) => {
          expect(chercher(bouts.join('').slice(0, 300)).total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('les recherches gardées', () => {
  it('se nomment, se rouvrent, se renomment, se suppriment et s’annulent', () => {
    const { appeler } = uneReunion();
    const vues = () => appeler('recherche.vues', {}).map(({ nom }) => nom);
    const { id } = appeler('recherche.garder', { nom: 'Mes retards', recherche: '@moi est:retard' });
    expect(() => appeler('recherche.garder', { nom: 'mes RETARDS', recherche: 'x' })).toThrow('Une vue s’appelle déjà');
    appeler('recherche.renommer', { id, nom: 'À relancer' });
    expect(vues()).toEqual(['À relancer']);
    appeler('recherche.oublier', { id });
    expect(vues()).toEqual([]);
    appeler('historique.annuler', {});
    expect(vues()).toEqual(['À relancer']);
  });
});

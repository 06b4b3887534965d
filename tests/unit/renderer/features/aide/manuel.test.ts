import { describe, expect, it } from 'vitest';
import { aideDe } from '#renderer/app/aide-de-l-ecran.ts';
import { MANUEL, morceauxDe } from '#renderer/features/aide/manuel.ts';
import { chercherDansLeManuel } from '#renderer/features/aide/recherche-du-manuel.ts';
import { MOTS_DE_DROIT } from '#renderer/features/aide/mots-de-droit.data.ts';
import { ENTREES, ENTREES_BASSES } from '#renderer/app/coque/entrees.ts';

const sections = MANUEL.flatMap((page) => page.sections);
const phrases = sections.flatMap(({ phrases: textes, etapes = [] }) => [...textes, ...etapes]);

describe('manuel', () => {
  it('a une page pour chaque écran d’où F1 y mène', () => {
    const ecrans = [
      '/departement',
      '/instances/x',
      '/reunions/x',
      '/reunions/x/seance',
      '/reunions/x/documents/convocation',
      '/annuaire',
      '/contrats',
      '/donnees-personnelles',
      '/territoires',
      '/reglages',
      '/fichiers',
      '/historique',
      '/sauvegardes/x',
      '/restauration',
    ];
    const cles = new Set(MANUEL.map(({ cle }) => cle));
    expect(ecrans.filter((ecran) => !cles.has(aideDe(ecran)))).toEqual([]);
  });

  it('ne lie que des écrans du menu, le choix du fichier ou lui-même', () => {
    const racines = new Set(
      [...ENTREES, ...ENTREES_BASSES]
        .map(({ racine }) => racine)
        .concat('/fichiers', '/corrections', '/donnees-personnelles', '/historique', '/recherche')
        .concat('/passation', '/reprendre-un-dossier'),
    );
    const liens = sections.flatMap(({ liens: l = [] }) => l.map(({ vers }) => vers));
    expect(liens.filter((vers) => !racines.has(`/${vers.split(/[/?]/u)[1] ?? ''}`))).toEqual([]);
    const pages = liens.filter((vers) => vers.startsWith('/aide/')).map((vers) => vers.slice('/aide/'.length));
    expect(pages.filter((cle) => !MANUEL.some((page) => page.cle === cle))).toEqual([]);
  });

  it('définit tous les mots de droit qu’il emploie, et emploie tous ceux qu’il définit', () => {
    const employes = new Set(phrases.flatMap(morceauxDe).flatMap((m) => (m.genre === 'mot' ? [m.cle] : [])));
    expect(Object.keys(MOTS_DE_DROIT).filter((cle) => !employes.has(cle as keyof typeof MOTS_DE_DROIT))).toEqual([]);
  });

  it('refuse un mot de droit qui n’est pas défini', () => {
    expect(() => morceauxDe('Le {inconnu} manque.')).toThrow('Mot de droit non défini : {inconnu}');
  });

  it('lit texte, gestes et mots de droit dans leur ordre', () => {
    expect(morceauxDe('Ici, [Coller] donne le {quorum|quorum atteint}.')).toEqual([
      { genre: 'texte', texte: 'Ici, ' },
      { genre: 'geste', texte: 'Coller' },
      { genre: 'texte', texte: ' donne le ' },
      { genre: 'mot', cle: 'quorum', texte: 'quorum atteint' },
      { genre: 'texte', texte: '.' },
    ]);
  });

  it('trouve sans accents, tous les mots à la fois, et rien pour une lettre', () => {
    const titres = (frappe: string) => chercherDansLeManuel(frappe).map(({ titre }) => titre);
    expect(titres('presence quorum')[0]).toBe('Présence et quorum');
    expect(titres('epinal')).toEqual(['Chercher un territoire']);
    expect(titres('q')).toEqual([]);
    expect(titres('zzz')).toEqual([]);
  });

  it('trouve aussi les règles, les mots de droit et les touches, et dit le passage qui répond', () => {
    const trouvees = chercherDansLeManuel('R-077');
    expect(trouvees[0]).toMatchObject({ titre: 'Règle R-077', vers: '/aide/regles?regle=R-077' });
    expect(chercherDansLeManuel('ctrl k').map(({ vers }) => vers)).toContain('/aide/raccourcis');
    const [mandat] = chercherDansLeManuel('trois ans renouvelables');
    expect(mandat).toMatchObject({ titre: 'mandat', page: 'Mots de droit' });
    expect(mandat?.extrait).toContain('trois ans renouvelables');
  });

  it('met d’abord ce dont le titre répond', () => {
    const [premiere] = chercherDansLeManuel('quorum');
    expect(premiere?.titre.toLowerCase()).toContain('quorum');
  });

  it('tient en pages courtes : six sections au plus, soixante mots par paragraphe au plus', () => {
    expect(MANUEL.filter(({ sections: s }) => s.length > 6).map(({ cle }) => cle)).toEqual([]);
    expect(phrases.filter((phrase) => phrase.split(/\s+/u).length > 60)).toEqual([]);
  });
});

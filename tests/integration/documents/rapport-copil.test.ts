import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { dossierDeRapport } from '#electron/services/conventions/dossier-de-rapport.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import { texteNu } from '#shared/documents/segments.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import { uneConventionARapporter } from '#tests/support/constructeurs/une-convention-a-rapporter.ts';
import { unRapport } from '#tests/support/constructeurs/un-rapport.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function unComite() {
  const fichier = uneConventionARapporter();
  const { contexte, conventionId } = fichier;
  const etablir = (plus: Partial<RapportEntier> = {}) =>
    etablirRapport(dossierDeRapport(contexte, unRapport(conventionId, plus)));
  const titres = (plus?: Partial<RapportEntier>) =>
    etablir(plus).blocs.flatMap((bloc) => (bloc.type === 'titre' && bloc.niveau === 1 ? [texteNu(bloc.segments)] : []));
  return { ...fichier, etablir, titres };
}

describe('le rapport de COPIL', () => {
  it('D1 : les sections dans leur ordre, numérotées ; une facultative vide disparaît, une obligatoire dit « Néant »', () => {
    const { etablir, titres } = unComite();
    expect(titres()).toEqual([
      'Synthèse',
      'Fiche d’identité',
      'Avancement quantitatif',
      'Exécution financière',
      'Conformité SIEG',
      'Avis et décisions',
      'Prochaines étapes',
      'Annexes',
    ]);
    const vide = etablir();
    expect([texteDuBloc(vide, 'conformite_neant'), texteDuBloc(vide, 'avis_neant')]).toEqual(['Néant.', 'Néant.']);
    const plein = { partenariats: 'Des relais avec la mission locale.', avisTexte: 'Avis rendu.' };
    expect(titres(plein)).toContain('Bilan qualitatif');
    expect(etablir(plein).blocs.some(({ id }) => id === 'avis_neant')).toBe(false);
    const numeros = vide.blocs.flatMap((bloc) => (bloc.type === 'titre' && bloc.numero !== null ? [bloc.numero] : []));
    expect(numeros).toEqual(numeros.map((_, rang) => rang + 1));
  });

  it('D1 : le bilan intermédiaire s’arrête avant l’avis ; le bilan final dit l’impact, la fin du mandat, la suite', () => {
    const { etablir, titres } = unComite();
    const intermediaire = { genre: 'intermediaire', exercice: 2025, debut: '2025-01-01', fin: '2025-12-31' } as const;
    expect(titres({ ...intermediaire, avisTexte: 'Avis rendu.' })).not.toContain('Avis et décisions');
    const final = etablir({
      genre: 'final',
      debut: '2025-01-01',
      fin: '2027-12-31',
      impact: 'Des parcours plus longs.',
      recommandation: 'Renouveler.',
    });
    expect(texteDuBloc(final, 'impact_0')).toBe('Des parcours plus longs.');
    expect(clair(texteDuBloc(final, 'fin_de_mandat'))).toContain('il reste à faire');
    expect(texteDuBloc(final, 'recommandation_0')).toBe('Renouveler.');
    expect(clair(texteDuBloc(final, 'garde'))).toContain('Bilan final');
  });

  it('D2 : un Word que le validateur Open XML ne reprend pas, plein ou vide', async () => {
    const { etablir } = unComite();
    expect(await fautesOpenXml(rendreWord(etablir()))).toEqual([]);
    const plein = etablir({ synthese: 'Une phrase.', faits: 'un\ndeux', avis: 'reserves' });
    expect(await fautesOpenXml(rendreWord(plein))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chercheurDe,
  chercheurDePlusieurs,
  extraitAutour,
  type Identite,
  sansMentions,
} from '#shared/domain/donnees/citation.rules.ts';

const ELLE: Identite = {
  noms: ['Quimperlé-Nadaud'],
  prenoms: ['Hélène'],
  courriels: ['helene.quimperle@exemple.fr'],
  telephones: ['03 89 00 11 22'],
};
const chercher = chercheurDe(ELLE);
const effacer = (texte: string) => sansMentions(texte, chercher(texte));
const surs = (texte: string) => chercher(texte).map(({ sure }) => sure);

describe('une personne dans un texte (G3)', () => {
  it('se reconnaît à son nom entier, sans égard aux accents, à la casse ni à l’ordre', () => {
    expect(effacer('Mme Hélène Quimperlé-Nadaud présente le bilan.')).toBe('contact supprimé présente le bilan.');
    expect(effacer('QUIMPERLE NADAUD Helene, cheffe de service')).toBe('contact supprimé, cheffe de service');
    expect(effacer('voir avec H. Quimperlé-Nadaud demain')).toBe('voir avec contact supprimé demain');
    expect(effacer('2026-03-12_pouvoir_helene-quimperle-nadaud.docx')).toBe('2026-03-12_pouvoir_contact supprimé.docx');
  });

  it('se reconnaît à son courriel et à son téléphone, écrits autrement', () => {
    expect(effacer('Écrire à Helene.QUIMPERLE@exemple.fr')).toBe('Écrire à coordonnée supprimée');
    for (const numero of ['0389001122', '+33 3 89 00 11 22', '03.89.00.11.22', '+33 (0)3 89 00 11 22'])
      expect(effacer(`tél. ${numero}.`)).toBe('tél. coordonnée supprimée.');
    expect(chercher('un budget de 1 389 001 122 euros')).toEqual([]);
    expect(chercher('03 89 00 11 23')).toEqual([]);
  });

  it('le nom seul se relève sans être sûr, et seulement avec sa capitale', () => {
    expect(surs('Relancer Quimperlé-Nadaud')).toEqual([false]);
    expect(surs('Relancer madame Quimperlé-Nadaud')).toEqual([true]);
    const petit = chercheurDe({ ...ELLE, noms: ['Petit'], prenoms: ['Paul'] });
    expect(petit('un petit nombre')).toEqual([]);
    expect(petit('Petit nombre').map(({ sure }) => sure)).toEqual([false]);
    expect(petit('Petitjean')).toEqual([]);
  });

  it('se reconnaît sous ses graphies : ligature, accents décomposés, capitales', () => {
    const boersch = chercheurDe({ ...ELLE, noms: ['Bœrsch'], prenoms: ['Zoé'] });
    for (const texte of ['Zoé Boersch', 'ZOE BŒRSCH', 'Zoe\u0301 Bœrsch', 'BOERSCH Zoé'])
      expect(boersch(`avec ${texte} demain`).map(({ sure }) => sure)).toEqual([true]);
    expect(effacer('Hélène Quimperlé-Nadaud'.normalize('NFD'))).toBe('contact supprimé');
  });

  it('se reconnaît sous les lettres de toute l’Europe', () => {
    for (const [nom, prenom] of [
      ['Şahin', 'Ömer'],
      ['Žižek', 'Ana'],
      ['Wężyk', 'Łucja'],
      ['Ćosić', 'Ivo'],
    ] as const) {
      const ailleurs = chercheurDe({ ...ELLE, noms: [nom], prenoms: [prenom] });
      expect(ailleurs(`avec ${prenom} ${nom} demain`).map(({ sure }) => sure)).toEqual([true]);
      expect(ailleurs(`avec ${prenom} ${nom} demain`.normalize('NFD'))).toHaveLength(1);
    }
  });

  it('deux numéros qui se suivent ne se lisent pas comme un seul', () => {
    expect(effacer('03 89 00 11 22 / 06 12 34 56 78')).toBe('coordonnée supprimée / 06 12 34 56 78');
    expect(effacer('06 12 34 56 78 - 03 89 00 11 22')).toBe('06 12 34 56 78 - coordonnée supprimée');
    expect(effacer('03 89 00 11 22 12 mars')).toBe('coordonnée supprimée 12 mars');
    const etranger = chercheurDe({ ...ELLE, telephones: ['+49 7851 12 34 56'] });
    expect(etranger('00 49 7851 123456')).toHaveLength(1);
  });

  it('une initiale porte sa capitale : « à », « l’ » n’en sont pas', () => {
    const anne = chercheurDe({ ...ELLE, noms: ['Martin'], prenoms: ['Anne'] });
    expect(sansMentions('transmis à A. Martin', anne('transmis à A. Martin'))).toBe('transmis à contact supprimé');
    expect(anne('transmis à Martin')).toMatchObject([{ debut: 11, sure: false }]);
    const louis = chercheurDe({ ...ELLE, noms: ['Abbé'], prenoms: ['Louis'] });
    expect(louis('à la demande de l’abbé')).toEqual([]);
  });

  it('ne touche à rien d’un texte qui ne la cite pas', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        fc.pre(!/quimperle|389001122/iu.test(texte));
        expect(effacer(texte)).toBe(texte);
      }),
    );
  });

  it('ne laisse jamais son nom, où qu’on le glisse', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (avant, apres) => {
        const texte = `${avant} Hélène Quimperlé-Nadaud ${apres}`;
        expect(effacer(texte)).not.toContain('Quimperlé-Nadaud');
      }),
    );
  });

  it('plusieurs personnes se cherchent d’un coup, chacune par son nom et son prénom', () => {
    const lui = { noms: ['Tournadre'], prenoms: ['Paul'], courriels: [], telephones: [] };
    const deux = chercheurDePlusieurs([ELLE, lui]);
    const texte = 'Paul Tournadre, Hélène Quimperlé-Nadaud, Hélène Tournadre';
    expect(deux(texte).map(({ debut, fin, sure }) => [texte.slice(debut, fin), sure])).toEqual([
      ['Paul Tournadre', true],
      ['Hélène Quimperlé-Nadaud', true],
      ['Tournadre', false],
    ]);
    expect(deux('personne d’autre')).toEqual([]);
  });

  it('montre ce qui entoure la mention', () => {
    const texte = `${'a '.repeat(80)}Hélène Quimperlé-Nadaud conclut.`;
    const [mention] = chercher(texte);
    const { avant, cite, apres } = extraitAutour(texte, mention ?? { debut: 0, fin: 0 });
    expect([avant.startsWith('…'), cite, apres]).toEqual([true, 'Hélène Quimperlé-Nadaud', ' conclut.']);
  });
});

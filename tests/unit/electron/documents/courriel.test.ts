import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { etablirBrouillon } from '#electron/documents/courriel.ts';
import type { Message } from '#shared/documents/courriel/message.ts';

const MESSAGE: Message = {
  objet: 'Convocation – CLPE de Mulhouse, jeudi 16 avril 2026',
  texte: 'Mesdames, Messieurs,\n\nÀ bientôt.',
  cci: ['a@exemple.fr', 'b@exemple.fr'],
  sansCourriel: [],
};
const brouillon = (message: Partial<Message> = {}, pieces: Parameters<typeof etablirBrouillon>[1]['pieces'] = []) =>
  etablirBrouillon({ ...MESSAGE, ...message }, { pieces, frontiere: '=_frontiere' });
const entete = (eml: string) => eml.slice(0, eml.indexOf('\r\n\r\n')).replaceAll('\r\n ', '');
const decoder = (objet: string) =>
  [...objet.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gu)]
    .map(([, b64 = '']) => Buffer.from(b64, 'base64').toString('utf8'))
    .join('');

describe('un brouillon de courriel (RFC 5322)', () => {
  it('s’ouvre à envoyer, tous en copie cachée', () => {
    const lignes = entete(brouillon()).split('\r\n');
    expect(lignes[0]).toBe('X-Unsent: 1');
    expect(lignes).toContain('Bcc: a@exemple.fr,b@exemple.fr');
    expect(lignes.some((ligne) => /^(?:To|Cc):/u.test(ligne))).toBe(false);
  });

  it('porte l’objet et le texte en français', () => {
    const [, objet = ''] = /^Subject: (.*)$/mu.exec(entete(brouillon())) ?? [];
    expect(decoder(objet)).toBe(MESSAGE.objet);
    const [, texte = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/u.exec(brouillon()) ?? [];
    expect(Buffer.from(texte, 'base64').toString('utf8')).toBe('Mesdames, Messieurs,\r\n\r\nÀ bientôt.');
  });

  it('joint les pièces entières, sous leur nom', () => {
    const eml = brouillon({}, [
      { nom: 'Bilan d’été.pdf', mime: 'application/pdf', base64: Buffer.from('%PDF-1.7 essai').toString('base64') },
    ]);
    expect(eml).toContain("filename*=UTF-8''Bilan%20d%E2%80%99%C3%A9t%C3%A9.pdf");
    expect(brouillon({}, [{ nom: "L'avis (2).pdf", mime: 'application/pdf', base64: '' }])).toContain(
      "filename*=UTF-8''L%27avis%20%282%29.pdf",
    );
    expect(eml).toContain(Buffer.from('%PDF-1.7 essai').toString('base64'));
    expect(eml.trimEnd().endsWith('--=_frontiere--')).toBe(true);
  });

  it('un nom long et accentué, une apostrophe ou une parenthèse tiennent (RFC 2231, RFC 5322)', () => {
    const nom = `${"Évaluation d'été (été) ".repeat(6)}.pdf`;
    const eml = brouillon({ objet: 'a'.repeat(5000) }, [{ nom, mime: 'application/pdf', base64: 'JVBERg==' }]);
    const [, code = ''] = /filename\*=UTF-8''([^\r]*)\r\n/u.exec(eml) ?? [];
    expect(code).toMatch(/^[\w.~%-]*$/u);
    expect(decodeURIComponent(code)).toBe(nom);
    expect(eml.split('\r\n').every((ligne) => ligne.length <= 998)).toBe(true);
    expect(decoder(entete(eml))).toBe('a'.repeat(5000));
  });

  it('quoi que l’on écrive, aucun en-tête ne s’ajoute et aucune ligne n’est trop longue', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 4 }), (objet, cci) => {
        const eml = brouillon({
          objet: `é${objet.replace(/[\r\n]/gu, ' ')}`,
          cci: [...cci, 'a@exemple.fr\r\nBcc: pirate@exemple.fr'],
        });
        const noms = entete(eml)
          .split('\r\n')
          .map((ligne) => ligne.split(':')[0]);
        expect(
          noms.every((nom) => ['X-Unsent', 'Subject', 'Bcc', 'MIME-Version', 'Content-Type'].includes(nom ?? '')),
        ).toBe(true);
        // RFC 2047, 2 : 76 signes au plus pour une ligne qui porte un mot codé.
        expect(eml.split('\r\n').every((ligne) => !ligne.includes('=?UTF-8') || ligne.length <= 76)).toBe(true);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(eml).not.toContain('pirate');
      }),
    );
  });
});

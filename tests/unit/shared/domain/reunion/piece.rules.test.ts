import { describe, expect, it } from 'vitest';
import {
  extensionDe,
  PIECE_MAX,
  refusDePiece,
  remarqueDePiece,
  tailleFr,
  titreDePiece,
} from '#shared/domain/reunion/piece.rules.ts';

const octets = (...hexa: string[]) => Uint8Array.from(hexa.map((h) => Number.parseInt(h, 16)));

describe('une pièce', () => {
  it('pèse 20 Mo au plus, et n’est pas vide', () => {
    expect(refusDePiece({ nom: 'note.pdf', taille: PIECE_MAX })).toBeNull();
    expect(refusDePiece({ nom: 'note.pdf', taille: PIECE_MAX + 1 })).toMatch(/pèse 20.Mo, pour 20.Mo au plus/u);
    expect(refusDePiece({ nom: 'note.pdf', taille: 0 })).toContain('est vide');
  });

  it('n’est pas un programme, quels que soient son nom et ses premiers octets', () => {
    for (const nom of ['a.exe', 'a.EXE ', 'a.pdf.scr', 'lien.lnk', 'a.exe.', 'a.js'])
      expect(refusDePiece({ nom, taille: 10 })).toContain('est un programme');
    expect(refusDePiece({ nom: 'note.pdf', taille: 10, debut: octets('4d', '5a', '90') })).toContain(
      'est un programme',
    );
    expect(refusDePiece({ nom: 'note.pdf', taille: 10, debut: octets('7f', '45', '4c', '46') })).toContain('programme');
    expect(refusDePiece({ nom: 'note.pdf', taille: 10, debut: octets('25', '50', '44', '46') })).toBeNull();
    expect(refusDePiece({ nom: 'exe', taille: 10 })).toBeNull();
  });

  it('qui porte des macros se garde, et le dit', () => {
    expect(refusDePiece({ nom: 'suivi.xlsm', taille: 10 })).toBeNull();
    expect(remarqueDePiece('suivi.XLSM')).toContain('contient des macros');
    expect(remarqueDePiece('suivi.xlsx')).toBeNull();
  });

  it('prend le titre de son fichier', () => {
    expect(titreDePiece('Bilan_des_permanences 2026.PDF')).toBe('Bilan des permanences 2026');
    expect(titreDePiece('.bashrc')).toBe('.bashrc');
    expect(extensionDe('archive.tar.gz')).toBe('gz');
    expect(tailleFr(500).replace(/\s/gu, ' ')).toBe('1 Ko');
    expect(tailleFr(2.4 * 1024 * 1024).replace(/\s/gu, ' ')).toBe('2,4 Mo');
  });
});

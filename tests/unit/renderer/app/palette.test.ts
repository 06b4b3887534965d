import { expect, it } from 'vitest';
import { precisionDe } from '#renderer/app/palette/PaletteDeLApplication.tsx';

it('dit pourquoi un résultat répond quand rien de ce qu’il montre ne porte les mots cherchés', () => {
  expect(precisionDe({ titre: 'Mobilité', precision: 'CLPE de Mulhouse' }, 'mobil')).toBe('CLPE de Mulhouse');
  expect(precisionDe({ titre: 'Bilan', precision: 'CLPE de Mulhouse' }, 'vélo')).toBe(
    'CLPE de Mulhouse · mots trouvés dans son texte',
  );
  expect(precisionDe({ titre: 'Bilan', precision: null }, 'vélo')).toBe('mots trouvés dans son texte');
  expect(precisionDe({ titre: 'Prêt de vélos', precision: null }, 'vélo')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { sansLaQuestion } from '#shared/domain/designation/question.rules.ts';

it('une question garde ce qu’elle cherche, accents et majuscules compris', () => {
  expect(sansLaQuestion('Qui appeler pour EQ2030 dans la Meuse ?')).toBe('EQ2030 Meuse');
  expect(sansLaQuestion('à qui écrire dans l’Aube')).toBe('Aube');
  expect(sansLaQuestion('qui est délégué du préfet à Mulhouse')).toBe('délégué préfet Mulhouse');
});

it('ce qui n’est pas une question reste tel quel', () => {
  for (const texte of ['Quirin', 'qui', 'la maison de l’emploi', '']) expect(sansLaQuestion(texte)).toBe(texte);
});

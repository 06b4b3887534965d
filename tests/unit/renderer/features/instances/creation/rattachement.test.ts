import { expect, it } from 'vitest';
import { rattachementPropose } from '#renderer/features/instances/creation/rattachement.ts';

const HAUT_RHIN = { id: 'cdpe-68', type: 'CDPE', departements: ['68'] } as const;
const BAS_RHIN = { id: 'cdpe-67', type: 'CDPE', departements: ['67'] } as const;
const LOCAL = { id: 'clpe', type: 'CLPE', departements: ['68'] } as const;

it('un comité local dépend du comité de son département, sinon du seul du fichier', () => {
  expect(rattachementPropose('CLPE', '68', [BAS_RHIN, HAUT_RHIN, LOCAL])).toBe('cdpe-68');
  expect(rattachementPropose('CLPE', null, [HAUT_RHIN, LOCAL])).toBe('cdpe-68');
});

it('ne présume rien sans comité de ce département, à deux possibles, ou pour un genre qui ne dépend de rien', () => {
  expect(rattachementPropose('CLPE', '57', [BAS_RHIN, HAUT_RHIN])).toBeNull();
  expect(rattachementPropose('CLPE', null, [BAS_RHIN, HAUT_RHIN])).toBeNull();
  expect(rattachementPropose('CDPE', '68', [HAUT_RHIN])).toBeNull();
});

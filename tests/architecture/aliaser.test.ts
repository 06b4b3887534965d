import { expect, it } from 'vitest';
import { aliaser } from './aliaser.ts';

it.each([
  [
    'electron/hosts/compose.ts',
    "import { a } from '../services/a.ts';",
    "import { a } from '#electron/services/a.ts';",
  ],
  ['electron/hosts/http/main.ts', "import { a } from '../compose.ts';", "import { a } from '../compose.ts';"],
  ['electron/hosts/http/main.ts', "export * from '../../poste/poste.ts';", "export * from '#electron/poste/poste.ts';"],
  [
    'shared/domain/a/x.ts',
    "import type { B } from '../../text/tri.ts';",
    "import type { B } from '#shared/text/tri.ts';",
  ],
  ['shared/domain/a/x.ts', "import { b } from '../b/y.ts';", "import { b } from '../b/y.ts';"],
  [
    'renderer/features/reunion/A.tsx',
    "const B = lazy(() => import('../instance/B.tsx'));",
    "const B = lazy(() => import('#renderer/features/instance/B.tsx'));",
  ],
  ['renderer/features/reunion/sous/A.tsx', "import '../style.css';", "import '../style.css';"],
  ['renderer/ui/avis/A.tsx', "import '../../styles/page.css';", "import '#renderer/styles/page.css';"],
  ['electron/poste/a.ts', "const b = './../services/c.ts';", "const b = './../services/c.ts';"],
  ['electron/poste/a.ts', "import { z } from 'zod';", "import { z } from 'zod';"],
])('dans %s, %s devient %s', (fichier, avant, apres) => {
  expect(aliaser(fichier, avant)).toBe(apres);
});

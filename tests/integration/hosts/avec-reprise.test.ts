import { expect, it } from 'vitest';
import { avecReprise } from '#electron/hosts/avec-reprise.ts';

const refus = (code: string) => Object.assign(new Error(code), { code });

it.each(['EPERM', 'EBUSY', 'EACCES'])('refait le geste qu’un antivirus tient (%s), puis passe', async (code) => {
  let essais = 0;
  await avecReprise(() => {
    essais += 1;
    if (essais < 3) throw refus(code);
  }, [0, 0, 0]);
  expect(essais).toBe(3);
});

it('abandonne s’il tient toujours, et aussitôt pour une autre cause', async () => {
  let essais = 0;
  const manquer = (code: string) => () => {
    essais += 1;
    throw refus(code);
  };
  await expect(avecReprise(manquer('EBUSY'), [0, 0])).rejects.toThrow('EBUSY');
  expect(essais).toBe(3);
  await expect(avecReprise(manquer('ENOSPC'), [0, 0])).rejects.toThrow('ENOSPC');
  expect(essais).toBe(4);
});

import { z } from 'zod';

// Sans quoi zod essaie `new Function`, que la politique de sécurité signale à chaque ouverture.
z.config({ jitless: true });

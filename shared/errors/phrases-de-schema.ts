import { z } from 'zod';

const nombre = new Intl.NumberFormat('fr-FR');

function tropGrand(origine: string, max: number | bigint): string {
  if (origine === 'string') return `Ce texte compte plus de ${nombre.format(max)} caractères. Raccourcissez-le.`;
  if (origine === 'array' || origine === 'set') return `Il y a plus de ${nombre.format(max)} éléments. Retirez-en.`;
  return `Indiquez un nombre d’au plus ${nombre.format(max)}.`;
}

function tropPetit(origine: string, min: number | bigint): string {
  if (origine === 'string') return 'Renseignez ce champ.';
  if (origine === 'array' || origine === 'set') return `Il en faut au moins ${nombre.format(min)}.`;
  return `Indiquez un nombre d’au moins ${nombre.format(min)}.`;
}

/** Phrase d'une faute pour laquelle le schéma n'en a pas écrit : jamais celle, anglaise, de zod. */
export function phraseDeFaute(faute: z.core.$ZodRawIssue): string {
  switch (faute.code) {
    case 'invalid_type':
      return faute.input === undefined || faute.input === null
        ? 'Renseignez ce champ.'
        : 'Cette valeur n’est pas du genre attendu.';
    case 'too_big':
      return tropGrand(faute.origin, faute.maximum);
    case 'too_small':
      return tropPetit(faute.origin, faute.minimum);
    case 'invalid_value':
    case 'invalid_union':
      return 'Choisissez une des valeurs proposées.';
    case 'unrecognized_keys':
      return 'Cette saisie contient un champ inconnu.';
    case 'invalid_format':
      return 'Cette valeur n’est pas écrite comme attendu.';
    default:
      return 'Cette valeur n’est pas acceptée.';
  }
}

z.config({ customError: phraseDeFaute });

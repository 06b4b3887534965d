import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { codesDe } from '#shared/domain/reprise/successions/successions.cible.ts';
import { direLaSuccession } from '#shared/domain/territoire/succession.labels.ts';
import { natureDeSuccessionSchema, type Succession } from '#shared/domain/territoire/succession.schema.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import type { Ecriture, Fait } from './ecriture.types.ts';

type Lien = Pick<Succession, 'ancien' | 'nouveau'>;

const PROPOSES = 6;
const cleDe = ({ ancien, nouveau }: Lien): string => `${ancien ?? ''}|${nouveau ?? ''}`;

/** Les liens d'une ligne : un par couple de codes, quand une cellule en dit plusieurs. */
function liensDe({ ancien = null, nouveau = null }: Valeurs): readonly Lien[] {
  const [anciens, nouveaux] = [codesDe(ancien), codesDe(nouveau)];
  if (anciens.length === 0) return nouveaux.map((code) => ({ ancien: null, nouveau: code }));
  if (nouveaux.length === 0) return anciens.map((code) => ({ ancien: code, nouveau: null }));
  return anciens.flatMap((un) => nouveaux.map((autre) => ({ ancien: un, nouveau: autre })));
}

/** La table de passage 2015 → 2024, lien par lien ; un lien connu se complète de ce que le tableau dit de neuf. */
export function ecrireSuccessions(contexte: Contexte): Ecriture {
  const { depots, nouvelId } = contexte;
  let connues: Map<string, Succession> | null = null;
  const parCle = () => (connues ??= new Map(depots.successions.toutes().map((une) => [cleDe(une), une])));

  function ecrireLeLien(lien: Lien, valeurs: Valeurs, source: string): Fait {
    const { ancienLibelle = null } = valeurs;
    const nature = natureDeSuccessionSchema.nullable().parse(valeurs['nature'] ?? null);
    const avant = parCle().get(cleDe(lien));
    if (avant === undefined) {
      const neuve = { ...lien, id: nouvelId(), ancienLibelle, nature, source: valeurs['source'] ?? source };
      depots.successions.ajouter(neuve);
      parCle().set(cleDe(lien), neuve);
      return 'creees';
    }
    const apres = {
      ancienLibelle: ancienLibelle ?? avant.ancienLibelle,
      nature: nature ?? avant.nature,
      source: valeurs['source'] ?? avant.source,
    };
    if (Object.entries(apres).every(([champ, valeur]) => avant[champ as keyof typeof apres] === valeur))
      return 'inchangees';
    depots.successions.modifier(avant.id, apres);
    parCle().set(cleDe(lien), { ...avant, ...apres });
    return 'completees';
  }

  return {
    connaitre: () => (valeurs) => {
      const connue = liensDe(valeurs).flatMap((lien) => parCle().get(cleDe(lien)) ?? [])[0];
      return connue === undefined ? null : { id: connue.id, libelle: direLaSuccession(connue) || 'Quartier entré' };
    },
    regarder:
      () =>
      ({ nouveau = null, ancienLibelle = null }) => {
        const inconnu = codesDe(nouveau).find((code) => depots.territoires.nommer({ genre: 'qpv', code }) === null);
        if (inconnu === undefined) return [];
        return [
          {
            champ: 'nouveau',
            gravite: 'refus' as const,
            phrase: `Le référentiel ne connaît aucun quartier de 2024 sous « ${inconnu} ».`,
            propositions:
              ancienLibelle === null
                ? []
                : depots.territoires
                    .rechercher(ancienLibelle, { objets: ['qpv'], limite: PROPOSES })
                    .map(({ libelle, precision, code }) => ({
                      libelle: `${libelle}, ${precision} (${code})`,
                      texte: code,
                    })),
          },
        ];
      },
    ecrire: ({ ligne, valeurs }, source) => {
      const faits = liensDe(valeurs).map((lien) => ecrireLeLien(lien, valeurs, source.slice(0, 300)));
      if (faits.length === 0) throw repriseErrors.aChange(ligne + 1, 'il y manque les deux codes.');
      return faits.includes('creees') ? 'creees' : faits.includes('completees') ? 'completees' : 'inchangees';
    },
  };
}

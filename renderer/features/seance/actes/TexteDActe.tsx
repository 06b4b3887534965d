import { useId } from 'react';
import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { useSeance } from '../contexte-seance.ts';
import { useFrappe } from '../point/use-frappe.ts';
import { EtatDeFrappe } from '../point/ZoneDeTexte.tsx';

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly champ: 'texte' | 'desaccords';
  readonly libelle: string;
  readonly modifier: (patch: DeliberationPatch, depuis?: number) => Promise<void>;
}

/** Le texte d'une décision, ou les désaccords : tapés sur place, gardés comme le texte du point. */
export function TexteDActe({ deliberation, champ, libelle, modifier }: Proprietes) {
  const id = useId();
  const { vu, fige } = useSeance();
  const appeler = useAppel();
  const frappe = useFrappe({
    valeur: deliberation[champ] ?? '',
    vu,
    garder: (texte, depuis) =>
      appeler('saisies.garder', { objet: 'deliberation', id: deliberation.id, champ, texte, vu: depuis }),
    ecrire: (texte, depuis) => modifier({ [champ]: texte }, depuis),
  });
  return (
    <div className="texte-d-acte">
      <textarea
        id={id}
        className="saisie sur-place"
        rows={1}
        aria-label={libelle}
        aria-invalid={frappe.faute ? true : undefined}
        aria-describedby={`${id}-faute`}
        readOnly={fige}
        value={frappe.texte}
        placeholder={champ === 'desaccords' ? 'Qui, et ce dont mention est demandée' : undefined}
        onChange={({ target }) => frappe.surTexte(target.value)}
        onBlur={frappe.surQuitte}
      />
      <Faute id={`${id}-faute`}>{frappe.faute}</Faute>
      <EtatDeFrappe frappe={frappe} />
    </div>
  );
}

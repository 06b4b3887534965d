import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { Jalon } from '#shared/domain/contrat/contrat.schema.ts';
import { retardDuJalon } from '#shared/domain/contrat/jalons.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ModifierJalon } from './ModifierJalon.tsx';

interface Suite {
  readonly vu: number;
  readonly jour: string;
}

interface Proprietes extends Suite {
  readonly contratId: string;
  readonly jalons: readonly Jalon[];
  readonly manquants: number;
}

/** Quand : « fait le 20/03/2025 », sa date, ou le retard en mots. */
function Quand({ jalon, jour }: { readonly jalon: Jalon; readonly jour: string }) {
  const retard = retardDuJalon(jalon, jour);
  if (jalon.faitLe !== null) return <span className="note">fait le {dateCourte(jalon.faitLe)}</span>;
  if (retard > 0) return <Etat sens="retard">{`en retard de ${pluriel(retard, 'jour', 'jours')}`}</Etat>;
  return <span className="note">{jalon.echeance === null ? 'sans date' : dateCourte(jalon.echeance)}</span>;
}

function UnJalon({
  jalon,
  vu,
  jour,
  surModifier,
}: Suite & { readonly jalon: Jalon; readonly surModifier: () => void }) {
  const { id, intitule, faitLe } = jalon;
  const { modifier } = useModification('jalons.modifier', { id, vu, objet: intitule });
  const retrait = useCommande('jalons.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait.lancer({ id }).then(() => aviser(`« ${intitule} » retiré.`, 'jalons.retirer'), direRefus());
  return (
    <li>
      <input
        type="checkbox"
        aria-label={`${intitule} : fait`}
        checked={faitLe !== null}
        onChange={({ target }) => void modifier({ faitLe: target.checked ? jour : null }).catch(direRefus())}
      />
      <button type="button" className="jalon-nom" aria-label={`Modifier « ${intitule} »`} onClick={surModifier}>
        {intitule}
      </button>
      <span className="pousse">
        <Quand jalon={jalon} jour={jour} />
      </span>
      <BoutonCarre icone="fermer" libelle={`Retirer « ${intitule} »`} surClic={retirer} />
    </li>
  );
}

/** Les avenants, les bilans de chaque année, la revoyure de 2027: cochés en place. */
export function Jalons({ contratId, jalons, manquants, vu, jour }: Proprietes) {
  const adresse = useAdresse();
  const [choisi, setChoisi] = useState<Jalon | 'neuf' | null>(null);
  // « ?jalon=… » : Ma semaine y mène, jusqu'à la fiche du jalon.
  const modifie = choisi ?? jalons.find(({ id }) => id === adresse.lire('jalon')) ?? null;
  const setModifie = (voulu: Jalon | 'neuf' | null) => {
    setChoisi(voulu);
    if (voulu === null) adresse.poser({ jalon: null });
  };
  const pose = useCommande('jalons.poser');
  return (
    <Bloc
      titre="Avenants et jalons"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setModifie('neuf')}>
          Ajouter un jalon
        </Bouton>
      }
    >
      {jalons.length === 0 && <p className="note">Ni avenant, ni bilan, ni revoyure noté.</p>}
      <ul className="lignes-de-bloc">
        {jalons.map((jalon) => (
          <UnJalon key={jalon.id} jalon={jalon} vu={vu} jour={jour} surModifier={() => setModifie(jalon)} />
        ))}
      </ul>
      {manquants > 0 && (
        <Bouton
          genre="discret"
          enCours={pose.enCours}
          surClic={() => void pose.lancer({ contratId }).catch(direRefus())}
        >
          {`Poser ${pluriel(manquants, 'jalon que tout contrat a', 'jalons que tout contrat a')}`}
        </Bouton>
      )}
      {modifie !== null && (
        <ModifierJalon
          contratId={contratId}
          jalon={modifie === 'neuf' ? null : modifie}
          vu={vu}
          jour={jour}
          surFermer={() => setModifie(null)}
        />
      )}
    </Bloc>
  );
}

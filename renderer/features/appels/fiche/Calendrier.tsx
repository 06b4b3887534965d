import { useRef, useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { EtapeDAppel } from '#shared/domain/appel/appel.schema.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { EcrireUneEtape } from './EcrireUneEtape.tsx';

const duAu = ({ du, au }: EtapeDAppel): string =>
  au === null ? dateCourte(du) : `${dateCourte(du)} au ${dateCourte(au)}`;

function Moment({ etape, jour }: { readonly etape: EtapeDAppel; readonly jour: string }) {
  if ((etape.au ?? etape.du) < jour) return <Etat sens="fait">Passée</Etat>;
  return etape.du <= jour ? <Etat sens="cours">En cours</Etat> : <Etat sens="attente">À venir</Etat>;
}

/** Le calendrier de l'appel : lancement, fin du dépôt, clôture, et ses étapes libres, dans l'ordre des jours. */
export function Calendrier({ fiche: { appel, etapes }, vu, jour }: PartieDAppel) {
  const { id, intitule, lanceLe, depotAu, closLe } = appel;
  const { modifier } = useModification('appels.modifier', { id, vu, objet: intitule });
  const [ecrite, setEcrite] = useState<EtapeDAppel | 'neuve' | null>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = (etape: EtapeDAppel) => {
    // L'étape touchée disparaît : le foyer va au bouton, sans attendre.
    bouton.current?.focus();
    void retrait
      .lancer({ quoi: 'etape', id: etape.id })
      .then(() => aviser(`« ${etape.libelle} » retirée.`, 'appels.retirer'), direRefus());
  };
  return (
    <Bloc
      cle="calendrier"
      titre="Calendrier"
      geste={
        <Bouton ref={bouton} genre="discret" icone="plus" surClic={() => setEcrite('neuve')}>
          Ajouter une étape
        </Bouton>
      }
    >
      <div className="fiche">
        <DateSurPlace
          libelle="Lancé le"
          valeur={lanceLe}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ lanceLe: date })}
        />
        <DateSurPlace
          libelle="Dépôt jusqu’au"
          valeur={depotAu}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ depotAu: date })}
        />
        <DateSurPlace
          libelle="Clos le"
          valeur={closLe}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ closLe: date })}
        />
      </div>
      <ul className="lignes-de-bloc" aria-label="Étapes">
        {etapes.map((etape) => (
          <li key={etape.id}>
            <span>
              {etape.libelle} <span className="note">{duAu(etape)}</span>
            </span>
            <span className="pousse">
              <Moment etape={etape} jour={jour} />
            </span>
            <BoutonCarre icone="crayon" libelle={`Modifier ${etape.libelle}`} surClic={() => setEcrite(etape)} />
            <BoutonCarre icone="fermer" libelle={`Retirer ${etape.libelle}`} surClic={() => retirer(etape)} />
          </li>
        ))}
      </ul>
      {ecrite !== null && (
        <EcrireUneEtape
          appelId={id}
          etape={ecrite === 'neuve' ? null : ecrite}
          vu={vu}
          jour={jour}
          surFermer={() => setEcrite(null)}
        />
      )}
    </Bloc>
  );
}

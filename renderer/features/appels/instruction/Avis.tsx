import { useRef, useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { sensDAvisLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { AvisDeCandidature, SensDAvis } from '#shared/domain/appel/instruction.schema.ts';
import type { PartieDeCandidature } from '../appels.types.ts';
import { EcrireUnAvis } from './EcrireUnAvis.tsx';

const SENS: Readonly<Record<SensDAvis, SensEtat>> = { favorable: 'fait', reserve: 'alerte', defavorable: 'bloque' };

/** Les avis des directions départementales et des têtes de réseau, datés. */
export function Avis({ fiche: { candidature, avis }, vu, jour }: PartieDeCandidature) {
  const [ecrit, setEcrit] = useState<AvisDeCandidature | 'neuf' | null>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const retrait = useCommande('candidatures.retirer');
  const aviser = useAvisAnnulable();
  const retirer = ({ id, organisme }: AvisDeCandidature) => {
    // L'avis touché disparaît : le foyer va au bouton, sans attendre.
    bouton.current?.focus();
    void retrait
      .lancer({ quoi: 'avis', id })
      .then(() => aviser(`L’avis de « ${organisme} » est retiré.`, 'candidatures.retirer'), direRefus());
  };
  return (
    <Bloc
      titre="Avis rendus"
      note={avis.length === 0 ? 'DDETS(PP), France Travail, ARML, CHEOPS' : undefined}
      geste={
        <Bouton ref={bouton} genre="discret" icone="plus" surClic={() => setEcrit('neuf')}>
          Noter un avis
        </Bouton>
      }
    >
      <ul className="lignes-d-appel">
        {avis.map((un) => (
          <li key={un.id} className="avis-de-candidature">
            <span>
              <strong>{un.organisme}</strong> <span className="note">{dateCourte(un.le)}</span>
              {un.texte !== null && <span className="note avis-dit">{un.texte}</span>}
            </span>
            <Etat sens={SENS[un.sens]}>{sensDAvisLibelle[un.sens]}</Etat>
            <BoutonCarre icone="crayon" libelle={`Modifier l’avis de ${un.organisme}`} surClic={() => setEcrit(un)} />
            <BoutonCarre icone="fermer" libelle={`Retirer l’avis de ${un.organisme}`} surClic={() => retirer(un)} />
          </li>
        ))}
      </ul>
      {ecrit !== null && (
        <EcrireUnAvis
          candidatureId={candidature.id}
          avis={ecrit === 'neuf' ? null : ecrit}
          vu={vu}
          jour={jour}
          surFermer={() => setEcrit(null)}
        />
      )}
    </Bloc>
  );
}

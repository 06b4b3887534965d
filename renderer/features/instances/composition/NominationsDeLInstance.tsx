import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { controlerNomination } from '#shared/domain/instance/nomination.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { SiegeLu } from './lecture.ts';
import { RattacherArrete } from './RattacherArrete.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly sieges: readonly SiegeLu[];
  readonly aujourdHui: string;
}

/** Où en sont les nominations : combien d'arrêtés et de propositions restent à noter, et le geste qui les note ensemble. */
export function NominationsDeLInstance({ fiche, sieges, aujourdHui }: Proprietes) {
  const [ouvert, setOuvert] = useState(false);
  const { type } = fiche.instance;
  const nominations = sieges.flatMap(({ titulaire, suppleants, categorie }) =>
    (titulaire === null ? suppleants : [titulaire, ...suppleants]).map((mandat) => ({ mandat, categorie })),
  );
  const codes = nominations.map(({ mandat, categorie }) => ({
    mandat,
    codes: controlerNomination({ type, categorie: categorie.numero, mandat }).map(({ code }) => code),
  }));
  const sansArrete = codes.filter((une) => une.codes.includes('R-025')).map(({ mandat }) => mandat);
  const sansProposition = codes.filter((une) => une.codes.includes('R-202')).length;
  if (sansArrete.length === 0 && sansProposition === 0) return null;
  return (
    <Bloc titre="Nominations" niveau={3}>
      {sansArrete.length > 0 && (
        <>
          <LigneCalme>{`${pluriel(sansArrete.length, 'nomination', 'nominations')} sans arrêté noté.`}</LigneCalme>
          <p className="geste-de-bloc">
            <Bouton surClic={() => setOuvert(true)}>Rattacher à un arrêté</Bouton>
          </p>
        </>
      )}
      {sansProposition > 0 && (
        <LigneCalme>{`${pluriel(sansProposition, 'proposition', 'propositions')} à consigner, siège par siège.`}</LigneCalme>
      )}
      {ouvert && (
        <RattacherArrete
          fiche={fiche}
          mandats={sansArrete}
          aujourdHui={aujourdHui}
          surFermer={() => setOuvert(false)}
        />
      )}
    </Bloc>
  );
}

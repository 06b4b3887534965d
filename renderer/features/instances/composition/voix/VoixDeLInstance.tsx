import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { equilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { voixAu } from '#shared/domain/instance/voix.rules.ts';
import { ControlesDeVoix } from './ControlesDeVoix.tsx';
import { arreteDesVoix } from './lignes.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly date: string;
}

/** Les voix en vigueur à une date et leur équilibre ; sans arrêté, une ligne et le geste qui le renseigne. */
export function VoixDeLInstance({ fiche, date }: Proprietes) {
  const { instance, actes, sieges } = fiche;
  if (TYPES[instance.type].regime !== 'CT') return null;
  const voix = voixAu(fiche.voix, date);
  const depuis = voix[0]?.depuis ?? null;
  const acte = arreteDesVoix(actes, depuis ?? date);
  const equilibre = equilibreDesVoix({ instance, sieges, voix });
  const adresse = `/instances/${instance.id}/voix`;
  const article = instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
  return (
    <Bloc
      titre="Voix"
      niveau={3}
      note={
        voix.length > 0 &&
        (acte?.date ? `arrêté du ${dateCourte(acte.date)}` : depuis !== null && `depuis le ${dateCourte(depuis)}`)
      }
      geste={
        voix.length > 0 && (
          <Lien vers={adresse} genre="geste" libelle="Modifier les voix">
            Modifier
          </Lien>
        )
      }
    >
      {equilibre === null ? (
        <>
          <LigneCalme>{`Pondération non renseignée : chaque membre compte pour un, et un vote n’est qu’indicatif (${article}).`}</LigneCalme>
          <p className="geste-de-bloc">
            <Lien vers={adresse} genre="bouton">
              Saisir les voix de l’arrêté
            </Lien>
          </p>
        </>
      ) : (
        <>
          <ControlesDeVoix equilibre={equilibre} />
          {equilibre.lecture === null && (
            <Repere sens="alerte" mot="Déséquilibre.">
              Avec ou sans les voix des présidents, ces règles ne tiennent pas ensemble. Relisez l’arrêté : c’est lui
              qui fait foi.
            </Repere>
          )}
        </>
      )}
    </Bloc>
  );
}

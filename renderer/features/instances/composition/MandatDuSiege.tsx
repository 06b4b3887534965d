import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { distanceAuJour } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import type { Mandat } from '#shared/domain/annuaire/personne.schema.ts';
import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';

interface Proprietes {
  readonly mandat: Mandat;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Un mandat en cours ou à venir : qui, à quel titre, de quand à quand. */
export function MandatDuSiege({ mandat, vu, aujourdHui }: Proprietes) {
  const { id, personne, role, debut, fin } = mandat;
  const retrait = useCommande('membres.retirer');
  const aviser = useAvisAnnulable();
  const echeance = echeanceMandat(fin, aujourdHui);
  const nom = nomComplet(personne);
  const { modifier } = useModification('membres.modifierMandat', { id, vu, objet: nom });

  const retirer = async () => {
    try {
      await retrait.lancer({ mandatId: id });
    } catch {
      return;
    }
    aviser(`${nom} ne siège plus ici.`, 'membres.retirer');
  };

  return (
    <section className="mandat" aria-label={`${nom}, ${roleMandatLibelle[role].toLowerCase()}`}>
      <p>
        <Lien vers={`/annuaire/${personne.id}`} genre="objet">
          {nom}
        </Lien>{' '}
        <span className="apres-nom">{roleMandatLibelle[role].toLowerCase()}</span>
      </p>
      {qualiteDe(personne) !== null && <p className="note">{qualiteDe(personne)}</p>}
      {personne.courriel !== null && <p className="note">{personne.courriel}</p>}
      <div className="dates-de-mandat">
        <DateSurPlace
          libelle="Début"
          exemple="inconnu"
          valeur={debut}
          surEnregistrer={(date) => modifier({ debut: date })}
          aujourdHui={aujourdHui}
        />
        <DateSurPlace
          libelle="Fin"
          exemple="sans terme"
          valeur={fin}
          surEnregistrer={(date) => modifier({ fin: date })}
          aujourdHui={aujourdHui}
        />
      </div>
      {echeance !== null && fin !== null && (
        <p className="note">{`Fin du mandat ${distanceAuJour(fin, aujourdHui)} (R. 5311-36).`}</p>
      )}
      {retrait.erreur && (
        <Repere sens="alerte" mot="Nom gardé." annonce>
          {retrait.erreur.message}
        </Repere>
      )}
      <Bouton
        genre="discret"
        enCours={retrait.enCours}
        libelle={`Retirer ${nom} de ce siège`}
        surClic={() => void retirer()}
      >
        Retirer
      </Bouton>
    </section>
  );
}

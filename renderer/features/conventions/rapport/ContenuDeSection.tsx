import type { ReactNode } from 'react';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { porteeDe } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import type { CleDeSection, SectionDeRapport } from '#shared/domain/convention/rapport/sections.data.ts';
import type { Saisie } from './rapport.types.ts';
import { AvisDuRapport } from './sections/AvisDuRapport.tsx';
import { ConformiteDuRapport } from './sections/ConformiteDuRapport.tsx';
import { EcartsDuRapport } from './sections/EcartsDuRapport.tsx';
import { GardeDuRapport } from './sections/GardeDuRapport.tsx';
import { RisquesDuRapport } from './sections/RisquesDuRapport.tsx';
import { SignaturesDuRapport } from './sections/SignaturesDuRapport.tsx';
import { TextesDeLaSection } from './TextesDeLaSection.tsx';

/** Ce qui se lit dans la convention, et où le changer. */
function dOuVient(cle: CleDeSection, { lu: { convention, reunion } }: Saisie): ReactNode {
  const racine = `/conventions/${convention.id}`;
  const seance = reunion === null ? racine : `/reunions/${reunion.id}/seance`;
  const lignes: Partial<Readonly<Record<CleDeSection, readonly [phrase: string, vers: string, lien: string]>>> = {
    identite: ['Lue dans la convention. ', `${racine}/fiche`, 'Ce que dit la convention'],
    participants: ['Lus dans la séance liée, une fois ouverte. ', seance, 'Présents et excusés'],
    decisions: ['Lues dans les séances d’avant, avec leur suite. ', racine, 'Suivi de la convention'],
    effectifs: ['Les tableaux viennent des effectifs saisis. ', `${racine}/beneficiaires`, 'Bénéficiaires'],
    argent: ['Les tableaux viennent des comptes saisis. ', `${racine}/argent`, 'Argent'],
    etapes: ['Les échéances de la convention s’y ajoutent seules. ', racine, 'Suivi de la convention'],
    annexes: [
      `${porteeDe(convention).mandat ? 'Définitions, formules et base SIEG' : 'Définitions et formules'} s’impriment seules.`,
      '',
      '',
    ],
  };
  const [phrase, vers, lien] = lignes[cle] ?? ['', '', ''];
  if (phrase === '') return null;
  return (
    <p className="note">
      {phrase}
      {vers !== '' && <Lien vers={vers}>{lien}</Lien>}
    </p>
  );
}

/** Ce que l'on remplit d'une section, et d'où vient le reste. */
export function ContenuDeSection({ section, ...saisie }: Saisie & { readonly section: SectionDeRapport }) {
  const { cle } = section;
  const { lu, vu, jour, modifier } = saisie;
  return (
    <>
      {dOuVient(cle, saisie)}
      {cle === 'garde' && <GardeDuRapport {...saisie} />}
      {cle === 'conformite' && <ConformiteDuRapport lu={lu} vu={vu} />}
      {cle === 'risques' && <RisquesDuRapport {...saisie} />}
      {cle === 'avis' && <AvisDuRapport {...saisie} />}
      <TextesDeLaSection section={section} {...saisie} />
      {cle === 'effectifs' && <EcartsDuRapport lu={lu} vu={vu} />}
      {cle === 'etapes' && (
        <DateSurPlace
          libelle="Prochain comité"
          valeur={lu.rapport.prochainLe}
          aujourdHui={jour}
          exemple="pas encore fixé"
          surEnregistrer={(prochainLe) => modifier({ prochainLe })}
        />
      )}
      {cle === 'annexes' && <SignaturesDuRapport {...saisie} />}
    </>
  );
}
